import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAnswers } from '../../../../src/adopt/read-answers.ts';
import {
  damagedCopies,
  deleteDamaged,
  keepDamaged,
} from '../../../../src/components/adopt/damaged.ts';
import { SNAPSHOTS, SnapshotStore } from '../../../../src/components/adopt/snapshots.ts';
import { answered, TEMPLATE } from '../../support/template.ts';

/** Storage as browsers have it, with room for so many characters. */
class Room implements Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  private readonly texts = new Map<string, string>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (text.length > this.most) throw new DOMException('full', 'QuotaExceededError');
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }
}

const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');

function useRoom(most = Infinity): void {
  Object.defineProperty(globalThis, 'localStorage', { value: new Room(most), configurable: true });
}

beforeEach(() => useRoom());
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'localStorage', before);
  else Reflect.deleteProperty(globalThis, 'localStorage');
});

const named = (school: string) => answered({ details: { school } });
const namesIn = (store: SnapshotStore) =>
  store.list().map(({ answers }) => answers.details['school']);
const store = () => new SnapshotStore(TEMPLATE);

describe('earlier versions', () => {
  it('are there for another window, the latest first, with what took their place', () => {
    expect(store().put(named('Hill View'), 'link', 1000)).toBe(true);
    expect(store().put(named('Sea Bank'), 'base', 2000)).toBe(true);
    expect(store().list()).toMatchObject([
      { at: 2000, reason: 'base', answers: { details: { school: 'Sea Bank' } } },
      { at: 1000, reason: 'link', answers: { details: { school: 'Hill View' } } },
    ]);
  });

  it('are ten at most, of which each is kept once', () => {
    for (let at = 1; at <= 12; at++) store().put(named(`School ${at}`), 'file', at);
    store().put(named('School 5'), 'file', 20);
    expect(namesIn(store())).toEqual([
      'School 5',
      ...[12, 11, 10, 9, 8, 7, 6, 4, 3].map((one) => `School ${one}`),
    ]);
  });

  it('have each a time of its own, so that one can be deleted and not the other', () => {
    store().put(named('Hill View'), 'link', 1000);
    store().put(named('Sea Bank'), 'link', 1000);
    expect(
      store()
        .list()
        .map(({ at }) => at),
    ).toEqual([1001, 1000]);
    store().drop(1000);
    expect(namesIn(store())).toEqual(['Sea Bank']);
    store().clear();
    expect(store().list()).toEqual([]);
  });

  it('give way, the oldest first, where there is no room for all', () => {
    const size = JSON.stringify(writeAnswers(named('Hill View'))).length;
    useRoom(size * 2.5);
    for (const school of ['One', 'Two', 'Three']) store().put(named(school), 'link');
    expect(namesIn(store())).toEqual(['Three', 'Two']);
    useRoom(10);
    expect(store().put(named('Four'), 'link')).toBe(false);
  });

  it('for which the browser has no room are there as long as the page is', () => {
    useRoom(10);
    const here = store();
    for (const school of ['One', 'Two', 'One']) expect(here.put(named(school), 'link')).toBe(false);
    expect(namesIn(here)).toEqual(['One', 'Two']);
    expect(namesIn(store())).toEqual([]);
    const [first] = here.list();
    here.drop(first?.at ?? 0);
    expect(namesIn(here)).toEqual(['Two']);
    useRoom();
    here.put(named('Three'), 'link');
    expect(namesIn(store())).toEqual(['Three', 'Two']);
    expect(namesIn(here)).toEqual(['Three', 'Two']);
    here.clear();
    expect(namesIn(here)).toEqual([]);
  });

  it('that an earlier edition of the page kept are still there', () => {
    const former = [named('Hill View'), named('Sea Bank')].map(writeAnswers);
    localStorage.setItem('side-by-clause:adopt-aside', JSON.stringify(former));
    expect(namesIn(store())).toEqual(['Sea Bank', 'Hill View']);
    store().put(named('Mill Lane'), 'link');
    expect(namesIn(store())).toEqual(['Mill Lane', 'Sea Bank', 'Hill View']);
  });

  it.each(['{', 'null', '[1, null, "x"]', '[{"at":"x","text":"{}"}]', '[{"at":1,"text":"{"}]'])(
    'are none where %s is kept',
    (text) => {
      localStorage.setItem(SNAPSHOTS, text);
      expect(store().list()).toEqual([]);
    },
  );
});

describe('answers that cannot be read', () => {
  it('are kept as they are, three at most, the latest first', () => {
    for (const text of ['a', 'b', 'c', 'd', 'c']) keepDamaged(text, 5);
    expect(damagedCopies().map(({ text }) => text)).toEqual(['c', 'd', 'b']);
    deleteDamaged();
    expect(damagedCopies()).toEqual([]);
  });

  it('that an earlier edition of the page kept are still there', () => {
    localStorage.setItem('side-by-clause:adopt-damaged', '{"version":99');
    expect(damagedCopies()).toEqual([{ at: 0, text: '{"version":99' }]);
  });
});
