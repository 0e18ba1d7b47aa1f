import type { Answers } from '../../adopt/answers.ts';
import { assemble } from '../../adopt/assemble.ts';
import { recorded } from '../../adopt/recorded.ts';
import type { AppendixInput } from '../../adopt/appendix.ts';
import { dayInWords } from '../../adopt/control.ts';
import { changesFromFile, changesSince } from '../../adopt/since-version.ts';
import type { Template } from '../../adopt/template.ts';
import type { Before } from '../../adopt/tracked/tracked.ts';
import { loadPolicy } from './model-clauses.ts';

/** Something that the policy can be held against. */
export interface Against {
  readonly id: string;
  /** As it stands in a list. */
  readonly label: string;
  /** Its words, for tracked changes. @throws Error if they cannot be loaded */
  readonly before: () => Promise<Before>;
  /** What has changed, for a note; null where nobody can tell what of it corresponds to what. */
  readonly changes: (() => AppendixInput) | null;
}

/** Another file of answers that the reader has opened to compare. */
export interface OtherFile {
  readonly name: string;
  readonly answers: Answers;
}

interface Sources {
  readonly template: Template;
  readonly answers: Answers;
  /** What differs from the starting point. */
  readonly fromStart: AppendixInput;
  readonly other: OtherFile | null;
  /** Documents of the reader's own, which the check has read. */
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    readonly before: () => Promise<Before>;
  }[];
}

/** All that a policy can be held against, the versions adopted first. */
export function againstAll({ template, answers, fromStart, other, documents }: Sources): Against[] {
  const model = template.models.find(({ slug }) => slug === answers.base);
  const sources = () => import('../../adopt/tracked/sources.ts');
  return [
    ...answers.adopted.toReversed().map((version) => ({
      id: `adopted-${version.on}`,
      label: `Version ${version.version}, adopted on ${dayInWords(version.on)}`,
      before: () =>
        Promise.resolve({
          name: `the version adopted on ${dayInWords(version.on)}`,
          policy: version.policy,
        }),
      changes: () => changesSince(template, answers, version),
    })),
    {
      id: 'start',
      label: model
        ? `What you started from: the positions of ${model.name}`
        : 'What you started from: our recommendation',
      before: async () => (await sources()).beforeFromStart(template, answers),
      changes: () => fromStart,
    },
    ...(model
      ? [
          {
            id: 'model',
            label: `${model.name} in its own words`,
            before: async () =>
              (await sources()).beforeFromClauses(model.title, await loadPolicy(model.slug)),
            changes: null,
          },
        ]
      : []),
    ...documents.map(({ id, name, before }) => ({
      id,
      label: `Your document “${name}”`,
      before,
      changes: null,
    })),
    ...(other
      ? [
          {
            id: 'file',
            label: `The answers in ${other.name}`,
            before: () =>
              Promise.resolve({
                name: other.name,
                policy: recorded(assemble(template, other.answers)),
              }),
            changes: () => changesFromFile(template, answers, other.answers, other.name),
          },
        ]
      : []),
  ];
}
