import type { ComparedClause, ComparedPolicy } from './compared.ts';
import { namingReader, type NamedToken, type NamingTerms } from './naming.ts';
import { senseOf, type Sense } from './sense.ts';
import { tokenise, type Token } from './tokens.ts';

/** A text and its words, the names that its policy gives to people and bodies told apart. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly NamedToken[];
}

/** A clause of which the words have been read. */
export interface ReadClause extends ReadText {
  readonly id: string;
  /** Id of the clause whose bullet this is, or null. */
  readonly parent: string | null;
  /** Place in its document, from 0: decides between equally good pairs. */
  readonly position: number;
  /** What its words are compared by, each once. */
  readonly keys: ReadonlySet<string>;
  readonly sense: Sense;
}

/** A policy of which the words have been read. */
export interface ReadPolicy {
  readonly clauses: readonly ReadClause[];
  /** Reads further text of this policy: several clauses as one. */
  readonly read: (text: string) => ReadText;
}

/** However many comparisons a policy is part of, its words are read once. */
const known = new WeakMap<ComparedPolicy, ReadPolicy>();

/**
 * Reads the words of a policy's clauses; the second time the same object is asked for, they are at
 * hand.
 */
export function readWords(policy: ComparedPolicy): ReadPolicy {
  const found = known.get(policy) ?? readAll(policy);
  known.set(policy, found);
  return found;
}

function readAll({ clauses, terms }: ComparedPolicy): ReadPolicy {
  const named = namingReader(terms);
  return {
    read: textReader(terms),
    clauses: clauses.map((clause, position) => {
      const { id, parent, text } = clause;
      return readClause({ id, parent, position, text }, () => ({
        text,
        tokens: named(tokensOf(clause)),
      }));
    }),
  };
}

/**
 * A document is compared with several policies, each time with other names for people: its words
 * stay the same.
 */
const tokensKnown = new WeakMap<ComparedClause, Token[]>();

function tokensOf(clause: ComparedClause): readonly Token[] {
  const tokens = tokensKnown.get(clause) ?? tokenise(clause.text);
  tokensKnown.set(clause, tokens);
  return tokens;
}

/** Makes a reader of texts whose policy uses these names. */
export function textReader(terms: NamingTerms): ReadPolicy['read'] {
  const named = namingReader(terms);
  return (text) => ({ text, tokens: named(tokenise(text)) });
}

/** Reads one clause. */
export function readClause(
  clause: Pick<ReadClause, 'id' | 'parent' | 'position' | 'text'>,
  read: ReadPolicy['read'],
): ReadClause {
  const { tokens } = read(clause.text);
  return {
    ...clause,
    tokens,
    keys: new Set(tokens.map(({ key }) => key)),
    sense: senseOf(tokens),
  };
}
