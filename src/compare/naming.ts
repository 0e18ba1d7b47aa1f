import { isDutyWord } from '../topics/duty/words.ts';
import { tokenise, type Token } from './tokens.ts';

/** How a policy names those it speaks of: lists of wordings by kind, as in its front matter. */
export type NamingTerms = Readonly<Record<string, readonly string[]>>;

/** A token, or several that name one of the kinds and are compared as one. */
export interface NamedToken extends Token {
  /** What is compared: the word, or a mark for the kind that is named. */
  readonly key: string;
}

interface Term {
  readonly words: readonly string[];
  readonly kind: string;
}

const ARTICLE = 'the';
const POSSESSIVE = "'s";

/**
 * Makes a reader of names from a policy's terms.
 *
 * @param terms wordings by kind; a wording that holds a duty word, or is under two kinds, is
 *   left out, so that it can hide nothing
 * @returns a function that joins the words of each name into one token, an article before it and a
 *   possessive ending after it included; the longest wording wins
 */
export function namingReader(terms: NamingTerms): (tokens: readonly Token[]) => NamedToken[] {
  const known = usableTerms(terms);
  return (tokens) => {
    const named: NamedToken[] = [];
    for (let at = 0; at < tokens.length;) {
      const { length, key } = nameAt(tokens, at, known);
      named.push({ ...join(tokens.slice(at, at + length)), key });
      at += length;
    }
    return named;
  };
}

function usableTerms(terms: NamingTerms): Term[] {
  const all = Object.entries(terms).flatMap(([kind, wordings]) =>
    wordings.map((wording) => ({ kind, words: tokenise(wording).map((token) => token.word) })),
  );
  return all
    .filter(({ words }) => words.length > 0 && !words.some(isDutyWord))
    .filter((term) => all.every((other) => other.kind === term.kind || !sameWords(other, term)))
    .toSorted((a, b) => b.words.length - a.words.length);
}

function nameAt(tokens: readonly Token[], at: number, terms: readonly Term[]) {
  const skip = tokens[at]?.word === ARTICLE ? 1 : 0;
  const term = terms.find(({ words }) =>
    words.every((word, index) => tokens[at + skip + index]?.word === word),
  );
  if (!term) return { length: 1, key: tokens[at]?.word ?? '' };
  const end = skip + term.words.length;
  const owns = tokens[at + end]?.word === POSSESSIVE ? 1 : 0;
  return { length: end + owns, key: `⟨${term.kind}⟩` };
}

function join(tokens: readonly Token[]): Token {
  return {
    raw: tokens.map((token) => token.raw).join(''),
    word: tokens.map((token) => token.word).join(' '),
  };
}

function sameWords(a: Term, b: Term): boolean {
  return a.words.join(' ') === b.words.join(' ');
}
