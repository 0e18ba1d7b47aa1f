import { DIFFERING, type ComparedPolicy, type TopicVerdict } from '../../compare/index.ts';
import { clauseName } from '../../policy/cite.ts';
import { clausePath, topicPath } from '../../site/urls.ts';
import type { Shown, ShownTopic } from './shown.ts';

export interface TopicTableRowProps {
  readonly shown: Shown;
  readonly verdict: TopicVerdict<ShownTopic>;
}

/** What both answer on one topic, with the clauses, and which of them is stricter and why. */
export function TopicTableRow({ shown, verdict }: TopicTableRowProps) {
  const { topic, a, b } = verdict;
  return (
    <tr id={`on-${topic.id}`} data-step={isStep(shown, verdict) ? '' : undefined}>
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

/** Where topics lead, the rows on which the two differ are gone through one by one. */
function isStep({ order }: Shown, { outcome }: TopicVerdict): boolean {
  return order === 'topic' && DIFFERING.includes(outcome);
}

/**
 * Leads to the clauses on the topic; where these have no place of their own, this is the place of
 * the topic.
 */
function Question({ shown, topic }: { readonly shown: Shown; readonly topic: ShownTopic }) {
  const place = `topic-${topic.id}`;
  if (shown.withRows.has(topic.id)) return <a href={`#${place}`}>{topic.question}</a>;
  return (
    <a id={place} href={topicPath(topic.id)}>
      {topic.question}
    </a>
  );
}

export interface AnswerProps {
  readonly policy: ComparedPolicy;
  readonly topic: ShownTopic;
  readonly label: string | null;
}

/** What a policy answers on a topic, with the clauses that say it. */
export function Answer({ policy, topic, label }: AnswerProps) {
  const stance = topic.policies[policy.slug];
  return (
    <td data-name={policy.shortName} class={label === null ? 'silent' : undefined}>
      {label ?? 'Silent'} {label !== null && stance && <Places {...{ policy, stance }} />}
    </td>
  );
}

/** So many clauses are named, of short names; the rest are under the topic. */
const MOST = 2;
const A_LINE = 40;

interface PlacesProps {
  readonly policy: ComparedPolicy;
  readonly stance: ShownTopic['policies'][string];
}

/**
 * What an answer rests on: a row of the document control before clauses, and the main clause before
 * the others.
 */
function Places({ policy, stance: { clauses, control } }: PlacesProps) {
  const all = [
    ...(control ? [{ id: 'document-control', name: 'document control' }] : []),
    ...clauses.map((id) => ({ id, name: clauseName(policy, id) })),
  ];
  const named = firstOf(all);
  if (named.length === 0) return null;
  return <PlaceLinks {...{ policy, named }} more={all.length - named.length} />;
}

interface PlaceLinksProps {
  readonly policy: ComparedPolicy;
  readonly named: readonly { readonly id: string; readonly name: string }[];
  /** So many more are not named. */
  readonly more: number;
}

/** Places of a policy, each a link. */
export function PlaceLinks({ policy, named, more }: PlaceLinksProps) {
  return (
    <span class="places">
      {named.map(({ id, name }, index) => [
        index > 0 && ', ',
        <a class="place" href={clausePath(policy, id)}>
          {name}
        </a>,
      ])}
      {more > 0 && ` and ${more} more`}
    </span>
  );
}

/** The first at least, however long its name. */
function firstOf<T extends { readonly name: string }>(places: readonly T[]): readonly T[] {
  const [first, second] = places;
  const isLong = (first?.name.length ?? 0) + (second?.name.length ?? 0) > A_LINE;
  return places.slice(0, isLong ? 1 : MOST);
}

/**
 * Which of the two is stricter, with the reason where they are neighbours on the scale: over
 * several steps there is more than one.
 */
function Stricter({ shown: { a, b }, verdict: { topic, outcome, because } }: TopicTableRowProps) {
  if (outcome === 'differ') return <>Not ranked</>;
  if (outcome !== 'a-stricter' && outcome !== 'b-stricter') return null;
  const [{ shortName: name }, other] = outcome === 'a-stricter' ? [a, b] : [b, a];
  // A reason says "there" of the next position, which between neighbours is that of the other
  // policy.
  const [reason = ''] = because;
  if (because.length === 1)
    return <>{`${name}: ${reason.replace('there', `in ${other.shortName}`)}`}</>;
  return (
    <>
      {name}
      <span class="screen-only">
        : <a href={`${topicPath(topic.id)}#scale`}>see why</a>
      </span>
    </>
  );
}
