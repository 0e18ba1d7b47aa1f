import type { Answers } from '../../src/adopt/answers.ts';
import type { QuoteClause } from '../../src/adopt/appendix.ts';
import { assemble } from '../../src/adopt/assemble.ts';
import { changesFromBase } from '../../src/adopt/changes.ts';
import type { PolicyDocument } from '../../src/adopt/document.ts';
import type { Library } from './library.ts';

/** A school's policy as it is handed out: with the list of changes only if the school wants it there. */
export function policyOf(library: Library, answers: Answers): PolicyDocument {
  if (answers.appendix === 'none') return assemble(library.template, answers);
  return withChanges(library, answers);
}

/** The same with the list of changes, with which the note for governors is made. */
export function withChanges(library: Library, answers: Answers): PolicyDocument {
  const { template } = library;
  const changes = changesFromBase(template, answers);
  return assemble(template, answers, { changes, quote: quoteFrom(library, answers.base) });
}

function quoteFrom({ clauses }: Library, model: string): QuoteClause {
  return (id) => clauses[model]?.[id] ?? { name: id, text: null };
}
