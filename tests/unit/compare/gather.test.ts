import { describe, expect, it } from 'vitest';
import type { IdGroup, MayPair } from '../../../src/compare/candidates.ts';
import { gatherLone } from '../../../src/compare/gather.ts';
import { rarityIn } from '../../../src/compare/rarity.ts';
import { readClause, textReader, type ReadClause } from '../../../src/compare/read.ts';

const read = textReader({});

/** Words that no other clause has, each of some weight. */
const words = (stem: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${stem}${at}ly`).join(' ');

/** Clauses about something else, since only many clauses show which words are rare. */
const REST = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [`rest.${at}`, `nought${at} nil${at} zero${at}`]),
);

function clauses(texts: Readonly<Record<string, string>>): ReadClause[] {
  return Object.entries({ ...texts, ...REST }).map(([id, text], position) =>
    readClause({ id, text, parent: null, position }, read),
  );
}

/** Groups in short, as they are after lone clauses have joined them. */
function gathered(
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
  groups: readonly IdGroup[],
  mayPair: MayPair = () => true,
): string[] {
  const [a, b] = [clauses(left), clauses(right)];
  const rarity = rarityIn(a, b);
  const rest = Object.keys(REST).map((id) => ({ a: [id], b: [id] }));
  const all = gatherLone([...groups, ...rest], rarity.weigh(a), rarity.weigh(b), mayPair, rarity);
  return all
    .slice(0, groups.length)
    .map((group) => `${group.a.join(' + ')} = ${group.b.join(' + ')}`);
}

const PAIR = { a: ['1'], b: ['1'] };
const [RED, BLUE, GREEN] = [words('red', 5), words('blue', 5), words('green', 5)];

describe('a lone clause', () => {
  it('joins the pair of which the other side says it, on either side', () => {
    const whole = { 1: `${RED} ${BLUE}` };
    const parts = { 1: RED, 2: BLUE };
    expect(gathered(whole, parts, [PAIR])).toEqual(['1 = 1 + 2']);
    expect(gathered(parts, whole, [PAIR])).toEqual(['1 + 2 = 1']);
  });

  it('joins in the order of the document, wherever it stands', () => {
    const whole = { 3: `${RED} ${BLUE} ${GREEN}` };
    const parts = { 1: BLUE, 2: RED, 3: GREEN };
    expect(gathered(whole, parts, [{ a: ['3'], b: ['2'] }])).toEqual(['3 = 1 + 2 + 3']);
  });

  it('joins the pair that says most of it, and of equals the one that is first', () => {
    const lone = `${RED} ${words('blue', 5)}`;
    const pairs = [PAIR, { a: ['2'], b: ['2'] }];
    const most = { 1: `${GREEN} ${RED} ${words('blue', 2)}`, 2: `${words('pink', 5)} ${lone}` };
    const homes = { 1: GREEN, 2: words('pink', 5), 3: lone };
    expect(gathered(most, homes, pairs)).toEqual(['1 = 1', '2 = 2 + 3']);
    const alike = { 1: `${GREEN} ${lone}`, 2: `${words('pink', 5)} ${lone}` };
    expect(gathered(alike, homes, pairs)).toEqual(['1 = 1 + 3', '2 = 2']);
    expect(gathered(alike, homes, pairs.toReversed())).toEqual(['2 = 2', '1 = 1 + 3']);
  });

  it('stays alone where too little of it is said', () => {
    const half = { 1: `${GREEN} ${words('red', 5)}` };
    const lone = { 1: GREEN, 2: `${words('red', 5)} ${words('blue', 5)}` };
    expect(gathered(half, lone, [PAIR])).toEqual(['1 = 1']);
    const more = { 1: `${GREEN} ${words('red', 5)} ${words('blue', 3)}` };
    expect(gathered(more, lone, [PAIR])).toEqual(['1 = 1 + 2']);
  });

  it('stays alone where what is said weighs too little to be no chance', () => {
    const few = words('red', 2);
    expect(gathered({ 1: `${GREEN} ${few}` }, { 1: GREEN, 2: few }, [PAIR])).toEqual(['1 = 1']);
  });

  it('stays alone where its own side says it already', () => {
    const said = { 1: `${GREEN} ${RED}` };
    expect(gathered(said, { 1: `${GREEN} ${RED}`, 2: RED }, [PAIR])).toEqual(['1 = 1']);
    // Three words of five are not half of what is new.
    const most = { 1: `${GREEN} ${words('red', 3)}`, 2: RED };
    expect(gathered(said, most, [PAIR])).toEqual(['1 = 1']);
    const some = { 1: `${GREEN} ${words('red', 2)}`, 2: RED };
    expect(gathered(said, some, [PAIR])).toEqual(['1 = 1 + 2']);
  });

  it('stays alone where the two may not be paired', () => {
    const [whole, parts] = [{ 1: `${RED} ${BLUE}` }, { 1: RED, 2: BLUE }];
    const asked: string[] = [];
    const never: MayPair = (left, right) => {
      asked.push(`${left} with ${right}`);
      return false;
    };
    expect(gathered(whole, parts, [PAIR], never)).toEqual(['1 = 1']);
    expect(gathered(parts, whole, [PAIR], never)).toEqual(['1 = 1']);
    expect(asked).toEqual(['1 with 2', '2 with 1']);
  });

  it('joins only a pair of one clause with one', () => {
    const whole = { 1: `${RED} ${BLUE} ${GREEN}` };
    const parts = { 1: RED, 2: BLUE, 3: GREEN };
    expect(gathered(whole, parts, [{ a: ['1'], b: ['1', '2'] }])).toEqual(['1 = 1 + 2']);
    expect(gathered(whole, parts, [{ a: ['1'], b: [] }])).toEqual(['1 = ']);
  });
});
