import {
  byOutcome,
  type ComparedPolicy,
  type ComparisonSummary,
  type Outcome,
  type TopicVerdict,
} from '../../compare/index.ts';
import { counted } from '../../site/words.ts';
import type { Shown, ShownTopic } from './shown.ts';
import { TopicTableRow } from './TopicTableRow.tsx';
import { outcomeAnchor } from './verdict-words.ts';

export interface TopicTableProps {
  readonly shown: Shown;
  readonly summary: ComparisonSummary<ShownTopic>;
}

/** What both answer on every topic: where they differ in the open, where they agree on request. */
export function TopicTable({ shown, summary: { verdicts } }: TopicTableProps) {
  if (verdicts.length === 0) return null;
  const groups = byOutcome(verdicts);
  const open = groups.filter(([outcome]) => !isFolded(outcome));
  return (
    <section class="topic-table" aria-labelledby="topics">
      <h2 id="topics">Topic by topic</h2>
      {open.length > 0 && (
        <table>
          <Heads {...shown} />
          {open.map(([outcome, own]) => (
            <Group {...{ shown, outcome, own }} />
          ))}
        </table>
      )}
      {groups
        .filter(([outcome]) => isFolded(outcome))
        .map(([outcome, own]) => (
          <details class="fold">
            <summary>{groupName(outcome, shown, own.length)}</summary>
            {/* Inside the fold, which a link to it then opens, script or none. */}
            <table id={outcomeAnchor(outcome)}>
              <Heads {...shown} />
              <Rows {...{ shown, own }} />
            </table>
          </details>
        ))}
    </section>
  );
}

function isFolded(outcome: Outcome): boolean {
  return outcome === 'same' || outcome === 'neither';
}

interface Both {
  readonly a: ComparedPolicy;
  readonly b: ComparedPolicy;
}

function Heads({ a, b }: Both) {
  return (
    <thead>
      <tr>
        <th scope="col">Question</th>
        <th scope="col">{a.shortName}</th>
        <th scope="col">{b.shortName}</th>
        <th scope="col">Which is stricter</th>
      </tr>
    </thead>
  );
}

interface GroupProps {
  readonly shown: Shown;
  readonly outcome: Outcome;
  readonly own: readonly TopicVerdict<ShownTopic>[];
}

function Group({ shown, outcome, own }: GroupProps) {
  return (
    <>
      <tbody id={outcomeAnchor(outcome)}>
        <tr class="group">
          <th scope="rowgroup" colSpan={4}>
            {groupName(outcome, shown, own.length)}
          </th>
        </tr>
      </tbody>
      <Rows {...{ shown, own }} />
    </>
  );
}

function Rows({ shown, own }: Omit<GroupProps, 'outcome'>) {
  return (
    <tbody>
      {own.map((verdict) => (
        <TopicTableRow {...{ shown, verdict }} />
      ))}
    </tbody>
  );
}

function groupName(outcome: Outcome, { a, b }: Both, count: number): string {
  const names = {
    'a-stricter': `${a.shortName} is stricter`,
    'b-stricter': `${b.shortName} is stricter`,
    differ: 'They differ, and we do not rank the answers',
    'only-a': `Only ${a.shortName} speaks`,
    'only-b': `Only ${b.shortName} speaks`,
    same: 'The same position, though the wording may differ',
    neither: 'Neither speaks',
  } as const satisfies Record<Outcome, string>;
  return `${names[outcome]}: ${counted(count, 'topic')}`;
}
