import type { ComparisonSummary, Outcome } from '../../compare/index.ts';
import { counted } from '../../site/words.ts';
import type { Shown } from './shown.ts';

/** A piece of a sentence; a link where it has somewhere to lead. */
export interface Piece {
  readonly words: string;
  readonly href?: string;
}

export type Sentence = readonly Piece[];

/** Anchor of the topics with one outcome, in the table of topics. */
export function outcomeAnchor(outcome: Outcome): string {
  return `topics-${outcome}`;
}

/**
 * What a comparison comes to, in a few sentences made from its figures: which of the two is
 * stricter on how many topics, on how many they differ otherwise, and on how many only one speaks.
 * Every figure but none leads to its topics.
 *
 * @returns sentences of pieces; none where nobody has read one of the two for the topics
 */
export function verdictWords(
  { a, b }: Pick<Shown, 'a' | 'b'>,
  { verdicts }: Pick<ComparisonSummary, 'verdicts'>,
): Sentence[] {
  if (verdicts.length === 0) return [];
  const figures = figuresOf(verdicts);
  const names = { a: a.shortName, b: b.shortName };
  return [
    stricterWords(names, figures),
    differWords(figures),
    sameWords(figures),
    aloneWords(names, figures),
  ].filter((sentence) => sentence.length > 0);
}

interface Figures {
  readonly count: (outcome: Outcome) => number;
  /** "3 topics" or "3", as a link where it is not none. */
  readonly link: (outcome: Outcome, thing?: string) => Piece;
}

interface Names {
  readonly a: string;
  readonly b: string;
}

function figuresOf(verdicts: ComparisonSummary['verdicts']): Figures {
  const count = (outcome: Outcome) => verdicts.filter((one) => one.outcome === outcome).length;
  const link = (outcome: Outcome, thing?: string): Piece => {
    const found = count(outcome);
    const words = thing === undefined ? String(found) : counted(found, thing);
    return found === 0 ? { words: 'none' } : { words, href: `#${outcomeAnchor(outcome)}` };
  };
  return { count, link };
}

/** The one that is stricter more often is named first. */
function stricterWords(names: Names, { count, link }: Figures): Sentence {
  if (count('a-stricter') + count('b-stricter') === 0) return [];
  const aFirst = count('a-stricter') >= count('b-stricter');
  const [first, second] = aFirst ? (['a', 'b'] as const) : (['b', 'a'] as const);
  return [
    { words: `${names[first]} is stricter on ` },
    link(`${first}-stricter`, 'topic'),
    { words: `, ${names[second]} on ` },
    link(`${second}-stricter`),
    { words: '.' },
  ];
}

function differWords({ count, link }: Figures): Sentence {
  if (count('differ') === 0) return [];
  const isMore = count('a-stricter') + count('b-stricter') > 0;
  return [
    { words: 'On ' },
    link('differ', isMore ? 'more topic' : 'topic'),
    { words: ' their answers differ, and we do not rank them.' },
  ];
}

function sameWords({ count, link }: Figures): Sentence {
  if (count('same') === 0) return [];
  return [{ words: 'On ' }, link('same', 'topic'), { words: ' they take the same position.' }];
}

function aloneWords(names: Names, { count, link }: Figures): Sentence {
  const onlyA = [{ words: `only ${names.a} speaks on ` }, link('only-a')];
  const onlyB = [{ words: `only ${names.b} on ` }, link('only-b')];
  const onlyBFirst = [{ words: `only ${names.b} speaks on ` }, link('only-b')];
  const parts: Sentence[] = [];
  if (count('only-a') > 0) parts.push(onlyA);
  if (count('only-b') > 0) parts.push(count('only-a') > 0 ? onlyB : onlyBFirst);
  if (count('neither') > 0) {
    parts.push([{ words: 'neither speaks on ' }, link('neither')]);
  }
  return asSentence(parts);
}

/** Parts one after the other, commas between, with a capital and a full stop. */
function asSentence(parts: readonly Sentence[]): Sentence {
  const [first, ...rest] = parts.flatMap((part, index) =>
    index === 0 ? part : [{ words: index === parts.length - 1 ? ', and ' : ', ' }, ...part],
  );
  if (!first) return [];
  const capital = first.words.charAt(0).toUpperCase() + first.words.slice(1);
  return [{ ...first, words: capital }, ...rest, { words: '.' }];
}
