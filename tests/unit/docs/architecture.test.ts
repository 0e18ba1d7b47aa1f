import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../../rooms.js';
import { arrowsIn } from '../../../scripts/architecture/arrows.ts';
import { draw } from '../../../scripts/architecture/drawing.ts';
import { readImports } from '../../../scripts/architecture/imports.mjs';
import { ringsIn } from '../../../scripts/architecture/rings.mjs';
import { roomOf, WAYS } from '../../../scripts/architecture/ways.ts';

const IMPORTS = readImports();
const ARROWS = arrowsIn(IMPORTS);
const PAGE = readFileSync('docs/architecture.md', 'utf8');
const PICTURE = readFileSync('docs/architecture.svg', 'utf8');
const NAMES = ROOMS.map(({ name }) => name);

describe('the list of rooms', () => {
  it('has every room that there is, and no other', () => {
    expect(NAMES.toSorted()).toEqual([...ARROWS.keys()].toSorted());
  });

  it.each(ROOMS)('says what $name imports, no more and no less', ({ name, rooms }) => {
    expect(rooms.toSorted(), 'Mend rooms.js, or the import.').toEqual(ARROWS.get(name));
  });

  it.each(ROOMS)('has $name above all that it may import', ({ name, rooms }) => {
    const above = rooms.filter((one) => NAMES.indexOf(one) >= NAMES.indexOf(name));
    expect(above).toEqual([]);
  });

  it('has no room of the core above one of the edge, and a list of packages for each', () => {
    const core = ROOMS.filter(({ isCore }) => isCore);
    expect(ROOMS.slice(0, core.length)).toEqual(core);
    expect(core.filter(({ packages }) => packages === null)).toEqual([]);
  });
});

it('no files import each other in a ring', () => {
  expect(IMPORTS.size).toBeGreaterThan(ROOMS.length);
  expect(ringsIn(IMPORTS)).toEqual([]);
});

describe('the picture', () => {
  it('is that of today: run npm run architecture to draw it anew', () => {
    expect(PICTURE).toBe(draw(ROOMS, ARROWS, WAYS));
  });

  it('has an arrow for each import of one room by another, and none besides', () => {
    const drawn = [...PICTURE.matchAll(/data-from="(\w+)" data-to="(\w+)"/g)].map(
      ([, from, to]) => `${from} → ${to}`,
    );
    const real = [...ARROWS].flatMap(([from, others]) => others.map((to) => `${from} → ${to}`));
    expect(drawn.toSorted()).toEqual(real.toSorted());
  });

  it('is narrow enough for its letters to be read in a column of 900 pixels', () => {
    const width = Number(/viewBox="0 0 (\d+) /.exec(PICTURE)?.[1]);
    const sizes = [...PICTURE.matchAll(/(?:font|font-size): ([\d.]+)px/g)].map(([, size]) => size);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.filter((size) => (Number(size) * 900) / width < 11)).toEqual([]);
  });

  it.each(NAMES)('names %s', (name) => {
    expect(PICTURE).toContain(`>${name}</text>`);
  });
});

describe('the page', () => {
  it('tells what each room is for', () => {
    const told = [...PAGE.matchAll(/^\| \[`(\w+)`\]\(\.\.\/src\/(\w+)\/\)/gm)];
    expect(told.map(([, name]) => name)).toEqual(NAMES);
    expect(told.map(([, , folder]) => folder)).toEqual(NAMES);
  });

  it('tells the steps that the picture has, in order', () => {
    const told = PAGE.split(/^### /m)
      .slice(1)
      .map((way) => [...way.matchAll(/^\d+\. .*?\]\(\.\.\/(.*?)\)/gms)].map(([, file]) => file));
    expect(told).toEqual(WAYS.map(({ files }) => files));
  });

  it('leads to files that there are', () => {
    const links = [...PAGE.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => `docs/${to}`);
    expect(links.length).toBeGreaterThan(NAMES.length);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});

it.each(WAYS)('the way of $title.0 $title.1 goes along imports', ({ files }) => {
  const rooms = files.map((file) => roomOf(file) ?? file);
  const apart = rooms.filter((room, at) => {
    const before = rooms[at - 1];
    return before !== undefined && !isTied(before, room);
  });
  expect(apart).toEqual([]);
});

function isTied(one: string, other: string): boolean {
  const imports = (from: string, to: string) => ARROWS.get(from)?.includes(to) ?? false;
  return one === other || imports(one, other) || imports(other, one);
}
