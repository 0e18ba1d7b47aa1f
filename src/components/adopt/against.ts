import type { Answers } from '../../adopt/answers.ts';
import type { AppendixInput } from '../../adopt/appendix.ts';
import { assemble } from '../../adopt/assemble.ts';
import { changesFromBase } from '../../adopt/changes.ts';
import { dayInWords } from '../../law/dates.ts';
import { detailOf } from '../../adopt/details.ts';
import { recorded } from '../../adopt/record.ts';
import { changesFromFile, changesSince } from '../../adopt/since-version.ts';
import type { Model, Template } from '../../adopt/template.ts';
import { beforeFromClauses, beforeFromStart } from '../../adopt/tracked/sources.ts';
import type { Before } from '../../adopt/tracked/tracked.ts';
import { loadPolicy } from './model-clauses.ts';
import { loadQuotes, quotedIn } from './quotes.ts';

/** Something that the policy can be compared with. */
export interface Against {
  readonly id: string;
  /** As it is in a list. */
  readonly label: string;
  /** What of it is in the names of files; empty for the starting point. */
  readonly file: string;
  /** Its words, for tracked changes. @throws Error if they cannot be loaded */
  readonly before: () => Promise<Before>;
  /** What has changed, for a note; null where nobody can tell which clause corresponds to which. */
  readonly changes: (() => Promise<AppendixInput>) | null;
}

/** Another file of answers that the reader has opened to compare. */
export interface OtherFile {
  readonly name: string;
  readonly answers: Answers;
}

/** A document of the reader's own, which the check has read. */
export interface OwnBefore {
  readonly id: string;
  readonly name: string;
  readonly before: () => Before;
}

/** All that a policy can be compared with, the versions adopted first. */
export function againstAll(
  template: Template,
  answers: Answers,
  documents: readonly OwnBefore[],
  other: OtherFile | null,
): Against[] {
  const model = template.models.find(({ slug }) => slug === answers.base);
  return [
    ...againstVersions(template, answers),
    againstStart(template, answers, model),
    ...(model ? [againstModel(model)] : []),
    ...documents.map(againstDocument),
    ...(other ? [againstFile(template, answers, other)] : []),
  ];
}

function againstVersions(template: Template, answers: Answers): Against[] {
  const now = detailOf(template, answers, 'date_adopted');
  const earlier = answers.adopted.filter(({ on }) => on !== now);
  return earlier.toReversed().map((version) => {
    const day = dayInWords(version.on);
    const before = { name: `the version adopted on ${day}`, policy: version.policy };
    return {
      id: `adopted-${version.on}`,
      label: `Version ${version.version}, adopted on ${day}`,
      file: `since-${version.on}`,
      before: () => Promise.resolve(before),
      changes: () => Promise.resolve(changesSince(template, answers, version)),
    };
  });
}

function againstStart(template: Template, answers: Answers, model: Model | undefined): Against {
  const name = model ? `the positions of ${model.name}` : 'our recommendation';
  return {
    id: 'start',
    label: `What you started from: ${name}`,
    file: '',
    before: () => Promise.resolve(beforeFromStart(template, answers)),
    changes: async () => {
      const changes = changesFromBase(template, answers);
      return { changes, quote: await loadQuotes(answers.base, quotedIn(changes)) };
    },
  };
}

function againstModel({ slug, name, title }: Model): Against {
  return {
    id: 'model',
    label: `${name} in its own words`,
    file: 'from-model',
    before: async () => beforeFromClauses(title, await loadPolicy(slug)),
    changes: null,
  };
}

function againstDocument({ id, name, before }: OwnBefore): Against {
  const label = `Your document “${name}”`;
  return { id, label, file: 'from-own', before: () => Promise.resolve(before()), changes: null };
}

function againstFile(template: Template, answers: Answers, other: OtherFile): Against {
  const { name } = other;
  return {
    id: 'file',
    label: `The answers in ${name}`,
    file: 'from-file',
    before: () => Promise.resolve({ name, policy: recorded(assemble(template, other.answers)) }),
    changes: () => Promise.resolve(changesFromFile(template, answers, other.answers, name)),
  };
}
