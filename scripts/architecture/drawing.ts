import type { Room } from '../../rooms.js';
import { roomOf, type Way } from './ways.ts';

/**
 * Sizes of the drawing, in its own units. A page shows it some 900 pixels wide, and the letters are
 * to be read there: it is hardly wider than that.
 */
const ROW = 42;
const TOP = 72;
const WAY = 96;
const ABOUT = 220;
const COLUMN = 25;
const BOX = { width: 126, height: 30 };
/** How far before the right end of a box the lines to it come down: clear of the box above. */
const INSET = 13;

const STYLE = `
    svg { --ground: #fff; --ink: #1d2430; --faint: #5b6472; --line: #8b95a5; --core: #e3ecf7;
      --edge: #f3efe6; --way: #8a3b12; --rule: #dfe3ea; }
    @media (prefers-color-scheme: dark) {
      svg { --ground: #14181f; --ink: #e9edf3; --faint: #a7b0bf; --line: #7f8a9c; --core: #24344c;
        --edge: #38322a; --way: #f0a46f; --rule: #2b323d; }
    }
    text { font: 16px system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; fill: var(--ink); }
    .faint { fill: var(--faint); font-size: 15px; }
    .about { text-anchor: end; }
    .head { fill: var(--way); font-size: 15px; }
    .name, .head, .step { text-anchor: middle; }
    .name { font-size: 16px; font-weight: 600; }
    .step { fill: var(--ground); font-size: 14px; font-weight: 600; }
    .ground { fill: var(--ground); }
    .core { fill: var(--core); stroke: var(--line); }
    .edge { fill: var(--edge); stroke: var(--line); }
    .rule { stroke: var(--rule); }
    .arrow { stroke: var(--line); fill: none; }
    .joint, .tip { fill: var(--ink); }
    .way { stroke: var(--way); stroke-width: 2; fill: none; }
    .stop { fill: var(--way); }
`;

/**
 * The rooms as one picture: a step for each, the highest first; from each a line to the rooms
 * below that it imports; and beside them the paths of documents through them.
 *
 * @param rooms from the lowest to the highest
 * @param arrows for each room those that it imports
 * @returns an SVG, readable on light and on dark ground
 */
export function draw(
  rooms: readonly Room[],
  arrows: ReadonlyMap<string, readonly string[]>,
  ways: readonly Way[],
): string {
  const steps = rooms.toReversed();
  const rowOf = new Map(steps.map(({ name }, at) => [name, at]));
  const left = ways.length * WAY + ABOUT;
  const width = left + (steps.length - 1) * COLUMN + BOX.width + 12;
  const height = TOP + steps.length * ROW + 52;
  const parts = [
    ...steps.map(({ about }, at) => rowLine(at, width) + aboutText(about, at, left)),
    ...steps.map(({ name }) => arrowsOf(name, arrows.get(name) ?? [], rowOf, left)),
    ...steps.map((room, at) => box(room, at, left)),
    ...ways.map((way, at) => wayLine(way, at, rowOf)),
    key(TOP + steps.length * ROW + 20),
  ];
  const title = 'The rooms of the code, what each imports, and the paths of documents through them';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
  <title id="title">${title}</title>
  <style>${STYLE}  </style>
  <rect class="ground" width="${width}" height="${height}"/>
${parts.join('')}</svg>
`;
}

const middleOf = (row: number): number => TOP + row * ROW + ROW / 2;
const boxLeft = (row: number, left: number): number => left + row * COLUMN;
const columnOf = (row: number, left: number): number => boxLeft(row, left) + BOX.width - INSET;

function rowLine(row: number, width: number): string {
  const y = TOP + row * ROW;
  return line('rule', 0, y, width, y);
}

/** Before its box, where nothing else is: the lower the row, the more room there is. */
function aboutText(about: string, row: number, left: number): string {
  return text('faint about', boxLeft(row, left) - 10, middleOf(row) + 5, about);
}

function box({ name, isCore }: Room, row: number, left: number): string {
  const [x, y] = [boxLeft(row, left), middleOf(row) - BOX.height / 2];
  const shape = `<rect class="${isCore ? 'core' : 'edge'}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="5"/>`;
  return `  ${shape}\n${text('name', x + BOX.width / 2, middleOf(row) + 5, name)}`;
}

/** One line to the right, and from it one down to each room that is imported. */
function arrowsOf(
  name: string,
  others: readonly string[],
  rowOf: ReadonlyMap<string, number>,
  left: number,
): string {
  const row = rowOf.get(name) ?? 0;
  const y = middleOf(row);
  const columns = others.map((other) => rowOf.get(other) ?? 0);
  if (columns.length === 0) return '';
  const from = boxLeft(row, left) + BOX.width;
  const across = line('arrow', from, y, columnOf(Math.max(...columns), left), y);
  const down = others.map((other, at) => {
    const to = columns[at] ?? 0;
    const [x, foot] = [columnOf(to, left), middleOf(to) - BOX.height / 2];
    const arrow = `  <path class="arrow" data-from="${name}" data-to="${other}" d="M${x} ${y}V${foot}"/>\n`;
    const tip = `  <path class="tip" d="M${x - 4} ${foot - 7}h8l-4 7z"/>\n`;
    return `${arrow}${tip}  <circle class="joint" cx="${x}" cy="${y}" r="3.5"/>\n`;
  });
  return across + down.join('');
}

/** The stops of a way, numbered, in the rows of their rooms. */
function wayLine({ title, files }: Way, at: number, rowOf: ReadonlyMap<string, number>): string {
  const x = at * WAY + WAY / 2;
  const rows = files.map((file) => rowOf.get(roomOf(file) ?? '') ?? 0);
  const head = title.map((words, row) => text('head', x, TOP - 32 + row * 19, words));
  const track = line('way', x, middleOf(Math.min(...rows)), x, middleOf(Math.max(...rows)));
  const stops = rows.map(
    (row, step) =>
      `  <circle class="stop" cx="${x}" cy="${middleOf(row)}" r="11.5"/>\n` +
      text('step', x, middleOf(row) + 5, `${step + 1}`),
  );
  return [...head, track, ...stops].join('');
}

function key(y: number): string {
  const sample = (className: string, at: number): string =>
    `  <rect class="${className}" x="${at}" y="${y}" width="26" height="16" rx="4"/>\n`;
  return [
    sample('core', 14),
    text('faint', 48, y + 13, 'the core: no framework, no page, no disk'),
    sample('edge', 390),
    text('faint', 424, y + 13, 'the edge'),
    `  <circle class="joint" cx="524" cy="${y + 8}" r="3.5"/>\n`,
    text('faint', 538, y + 13, 'the room of this row imports the one below this point'),
  ].join('');
}

function line(className: string, x1: number, y1: number, x2: number, y2: number): string {
  return `  <line class="${className}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>\n`;
}

function text(className: string, x: number, y: number, words: string): string {
  return `  <text class="${className}" x="${x}" y="${y}">${words}</text>\n`;
}
