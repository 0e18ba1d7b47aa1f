import type { ComparedPolicy, TopicVerdict } from '../../compare/index.ts';
import { clauseName } from '../../policy/cite.ts';
import { policyPath, topicPath } from '../../site/urls.ts';
import type { Shown, ShownTopic } from './shown.ts';

export interface TopicTableRowProps {
  readonly shown: Shown;
  readonly verdict: TopicVerdict<ShownTopic>;
}

/** What both answer on one topic, with the clauses, and which of them is stricter and why. */
export function TopicTableRow({ shown, verdict }: TopicTableRowProps) {
  const { topic, a, b } = verdict;
  return (
    <tr id={`on-${topic.id}`}>
      <th scope="row">
        <Question {...{ shown, topic }} />
      </th>
      <Answer policy={shown.a} topic={topic} label={a} />
      <Answer policy={shown.b} topic={topic} label={b} />
      <td>
        <Stricter {...{ shown, verdict }} />
      </td>
    </tr>
  );
}

/** Leads to the clauses on the topic; where these have no place of their own, this is the place of the topic. */
function Question({ shown, topic }: { readonly shown: Shown; readonly topic: ShownTopic }) {
  const place = `topic-${topic.id}`;
  if (shown.withRows.has(topic.id)) return <a href={`#${place}`}>{topic.question}</a>;
  return (
    <a id={place} href={topicPath(topic.id)}>
      {topic.question}
    </a>
  );
}

interface AnswerProps {
  readonly policy: ComparedPolicy;
  readonly topic: ShownTopic;
  readonly label: string | null;
}

function Answer({ policy, topic, label }: AnswerProps) {
  const clauses = topic.policies[policy.slug]?.clauses ?? [];
  return (
    <td data-name={policy.shortName} class={label === null ? 'silent' : undefined}>
      {label ?? 'Silent'}{' '}
      {label !== null && clauses.length > 0 && <Clauses {...{ policy, clauses }} />}
    </td>
  );
}

/** Names of clauses up to about a line; the rest stand under the topic. */
const A_LINE = 40;

function Clauses({
  policy,
  clauses,
}: Pick<AnswerProps, 'policy'> & { readonly clauses: readonly string[] }) {
  const named = withinLine(clauses.map((id) => ({ id, name: clauseName(policy, id) })));
  const left = clauses.length - named.length;
  return (
    <span class="places">
      {named.map(({ id, name }, index) => [
        index > 0 && ', ',
        <a class="place" href={policyPath(policy.slug, id)}>
          {name}
        </a>,
      ])}
      {left > 0 && ` and ${left} more`}
    </span>
  );
}

/** The first at least, however long its name. */
function withinLine<T extends { readonly name: string }>(clauses: readonly T[]): readonly T[] {
  let length = 0;
  const end = clauses.findIndex(({ name }) => (length += name.length + 2) > A_LINE);
  return end < 0 ? clauses : clauses.slice(0, Math.max(1, end));
}

/** Which of the two is stricter, with the reason where they are neighbours on the scale: over several steps there is more than one. */
function Stricter({ shown: { a, b }, verdict: { topic, outcome, because } }: TopicTableRowProps) {
  if (outcome === 'differ') return <>Neither</>;
  if (outcome !== 'a-stricter' && outcome !== 'b-stricter') return null;
  const name = (outcome === 'a-stricter' ? a : b).shortName;
  if (because.length === 1) return <>{`${name}: ${because[0]}`}</>;
  return (
    <>
      {name}: <a href={topicPath(topic.id)}>see the steps between them</a>
    </>
  );
}
