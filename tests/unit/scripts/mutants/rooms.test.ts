import { expect, it } from 'vitest';
import { readSettings } from '../../../../scripts/mutants/arguments.ts';
import { placesByRoom } from '../../../../scripts/mutants/rooms.ts';

const placesOf = (...args: string[]) => placesByRoom(readSettings(args));

it('places are listed by room, each file once', () => {
  const rooms = placesOf('src/report', 'src/report/format.ts', 'src/law/order.ts', '--all');
  expect([...rooms.keys()]).toEqual(['report', 'law']);
  const places = rooms.get('report') ?? [];
  expect(new Set(places).size).toBe(places.length);
  expect(places.filter((one) => !/^src\/report\/[\w-]+\.ts:\d+-\d+$/.test(one))).toEqual([]);
});

it('places since a commit that does not exist are none, and that is said', () => {
  expect(() => placesOf('src/report', '--since', 'no-such-commit')).toThrow('no-such-commit');
});

it('a folder that does not exist has no places', () => {
  expect(() => placesOf('src/nothing')).toThrow('ENOENT');
});
