import type { LocalProblem } from '../report/problem.ts';
import type { Node } from './markdown.ts';
import { problemAt } from './parse-context.ts';
import type { Part } from './parts.ts';

/**
 * A footnote is in the clause that refers to it: its id begins with that of the clause, and
 * there a reader looks for it.
 */
export function footnoteProblems(words: readonly Node[], parts: readonly Part[]): LocalProblem[] {
  const references = [...words, ...allParts(parts).flatMap((part) => part.words)].flatMap(marksIn);
  const notes = allParts(parts).filter((part) => part.kind === 'footnote');
  const known = new Set(notes.map((note) => note.number));
  const named = new Set(references.map((reference) => reference.label));
  return [
    ...references.filter(({ label }) => !known.has(label ?? null)).map(missing),
    ...notes.filter((note) => !named.has(note.number)).map(unnamed),
  ];
}

function allParts(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [part, ...allParts(part.parts)]);
}

function marksIn(node: Node): Node[] {
  if (node.type === 'footnoteReference') return [node];
  return (node.children ?? []).flatMap(marksIn);
}

function missing(reference: Node): LocalProblem {
  return {
    rule: 'footnote-astray',
    ...problemAt(reference),
    message: `The footnote [^${reference.label}] is in another clause.`,
    fix: `Move it to the end of this clause, as in [^${reference.label}]: Words of the footnote.`,
  };
}

function unnamed({ node, number }: Part): LocalProblem {
  return {
    rule: 'footnote-astray',
    ...problemAt(node),
    message: `Nothing in this clause refers to the footnote [^${number}].`,
    fix: `Write [^${number}] where the document prints its mark, or move the footnote to the clause that refers to it.`,
  };
}
