import type { ReadDocument } from '../../src/import/blocks.ts';
import type { ImportedPolicy } from '../../src/import/imported.ts';
import { clausesInOrder, parsePolicy } from '../../src/policy/index.ts';
import type { LocalProblem } from '../../src/report/problem.ts';

/** What a policy file lacks of the document that it was made from. */
export interface HeldWords {
  /** Words that are in the document and neither in the file nor among what was left out. */
  readonly missing: readonly string[];
  /** Words that are in the file and not in the document. */
  readonly added: readonly string[];
  /**
   * Ids of clauses that are not in the file as they were read: they have other words, or another
   * place.
   */
  readonly changed: readonly string[];
  /** What is wrong with the shape of the file. */
  readonly problems: readonly LocalProblem[];
}

/**
 * Reads a policy file as the build reads it, and checks its words against those of the document.
 *
 * @param mdx the whole file
 * @param document as it was read
 * @param policy as it was split
 */
export function holdWords(mdx: string, document: ReadDocument, policy: ImportedPolicy): HeldWords {
  const parsed = parsePolicy(mdx);
  const clauses = clausesInOrder(parsed);
  const inFile = countWords([
    ...parsed.sections.flatMap(({ number, title }) => [number, title]),
    ...clauses.flatMap(({ number, text }) => [number, text]),
    ...policy.leftOut.map(({ text }) => text),
  ]);
  const inDocument = countWords([
    ...document.blocks.flatMap(({ label, text }) => [label, text]),
    ...document.leftOut.map(({ text }) => text),
  ]);
  const changed = policy.clauses.filter((clause, at) => {
    const written = clauses[at];
    return !written || wordsOf(written).join(' ') !== wordsOf(clause).join(' ');
  });
  return {
    missing: lessWords(inDocument, inFile),
    added: lessWords(inFile, inDocument),
    changed: changed.map(({ id }) => id),
    problems: parsed.problems,
  };
}

function wordsOf({ number, text }: { readonly number: string | null; readonly text: string }) {
  return wordsIn(`${number ?? ''} ${text}`);
}

/** Typed documents have the letter o for a bullet. */
const TYPED_BULLET = 'o';

function wordsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => word !== TYPED_BULLET);
}

type Counts = ReadonlyMap<string, number>;

function countWords(texts: readonly (string | null)[]): Counts {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => wordsIn(text ?? ''))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words of which one text has more than the other, as often as they are lacking there. */
function lessWords(one: Counts, other: Counts): string[] {
  return [...one].flatMap(([word, count]) =>
    Array.from({ length: Math.max(0, count - (other.get(word) ?? 0)) }, () => word),
  );
}
