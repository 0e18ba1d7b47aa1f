import { beforeEach, expect, it, vi } from 'vitest';
import { ASIDE, AsideStore } from '../../../../src/components/adopt/aside-store.ts';
import { answered, TEMPLATE } from '../../support/template.ts';

const named = (school: string) => answered({ details: { school } });
const [ONE, TWO, HERE] = [named('Hill View'), named('Mill Lane'), answered()];
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  });
});

const open = () => new AsideStore(TEMPLATE);

it('answers that are put aside are there after a reload, the latest first', () => {
  open().put(ONE);
  open().put(TWO);
  expect(open().latest(HERE)).toEqual(TWO);
  open().drop(TWO);
  expect(open().latest(HERE)).toEqual(ONE);
  open().drop(ONE);
  expect(open().latest(HERE)).toBeNull();
});

it('what stands here now is not offered again', () => {
  open().put(ONE);
  expect(open().latest({ ...ONE, looked: ['people'] })).toBeNull();
});

it('the same is put aside once, and five at most', () => {
  for (const school of ['a', 'b', 'c', 'd', 'e', 'f', 'f']) open().put(named(school));
  const list = JSON.parse(kept.get(ASIDE) ?? '') as string[];
  expect(list.map((text) => (JSON.parse(text) as typeof ONE).details['school'])).toEqual([
    'b',
    'c',
    'd',
    'e',
    'f',
  ]);
});

it.each(['', 'no list', '{}', '[1, null, "x"]'])('damaged data is nothing: %j', (text) => {
  kept.set(ASIDE, text);
  expect(open().latest(HERE)).toBeNull();
  open().put(ONE);
  expect(open().latest(HERE)).toEqual(ONE);
});

it('storage that is forbidden keeps nothing, and throws nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  open().put(ONE);
  expect(open().latest(HERE)).toBeNull();
});
