import { keepAdopted, versionBefore } from '../../src/adopt/adoption.ts';
import type { Answers } from '../../src/adopt/answers.ts';
import { appendixFrom, type AppendixInput } from '../../src/adopt/appendix.ts';
import { assemble } from '../../src/adopt/assemble.ts';
import { changesFromBase } from '../../src/adopt/changes.ts';
import type { ChangesNote, PolicyDocument } from '../../src/adopt/document.ts';
import { changesNote } from '../../src/adopt/note.ts';
import { changesSince } from '../../src/adopt/since-version.ts';
import { beforeFromStart, beforesAdopted } from '../../src/adopt/tracked/sources.ts';
import type { Before } from '../../src/adopt/tracked/tracked.ts';
import type { Library } from './library.ts';

/**
 * A school's policy as it is handed out, with the list of changes that the school wants there, or
 * none.
 */
export function policyOf(library: Library, answers: Answers): PolicyDocument {
  const { template } = library;
  const changes = answers.appendix === 'none' ? null : changesOf(library, answers);
  return assemble(template, answers, changes && appendixFrom(changes));
}

/**
 * What governors decide on: changes since the version adopted last, or, in the first year, from
 * what the school started from.
 */
export function noteOf(library: Library, answers: Answers): ChangesNote {
  const version = versionBefore(library.template, answers);
  const changes = version
    ? changesSince(library.template, answers, version)
    : changesFromStart(library, answers);
  return changesNote(library.template, answers, changes);
}

/** What tracked changes are compared with: the same as the note. */
export function beforeOf({ template }: Library, answers: Answers): Before {
  const version = versionBefore(template, answers);
  const [adopted] = version ? beforesAdopted({ adopted: [version] }) : [];
  return adopted ?? beforeFromStart(template, answers);
}

/**
 * The answers to be kept: those of a policy whose day of adoption has come remember its words, so
 * that next year's can be compared with it.
 */
export function keptAnswers({ template }: Library, answers: Answers): Answers {
  const today = new Date().toISOString().slice(0, 10);
  return keepAdopted(template, answers, assemble(template, answers), today).answers;
}

/** Null where the changes since a version are asked for and none was adopted. */
function changesOf(library: Library, answers: Answers): AppendixInput | null {
  if (answers.appendix !== 'adopted') return changesFromStart(library, answers);
  const version = versionBefore(library.template, answers);
  return version && changesSince(library.template, answers, version);
}

function changesFromStart({ template, clauses }: Library, answers: Answers): AppendixInput {
  const model = clauses[answers.base];
  const quote = (id: string) => model?.[id] ?? { name: id, text: null };
  return { changes: changesFromBase(template, answers), quote };
}
