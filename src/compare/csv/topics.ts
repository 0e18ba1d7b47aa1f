import { TOPIC_GROUPS } from '../../topics/groups.ts';
import { positionLabel, positionOf } from '../../topics/topics.ts';
import { citedClauses } from './cells.ts';
import type { CsvLinks, CsvStance, CsvTopic } from './shapes.ts';
import { columnsCsv, type Column } from './table.ts';

/** What the table needs to know of a policy. */
interface NamedPolicy {
  readonly slug: string;
  readonly shortName: string;
}

/**
 * Where two policies stand, as CSV: a row for each topic.
 *
 * @param both the policies A and B
 * @param topics every topic, in the order in which they are shown, with the stances of these two
 * @param links whole addresses of what a row names
 */
export function topicsCsv(
  { a, b }: { readonly a: NamedPolicy; readonly b: NamedPolicy },
  topics: readonly CsvTopic[],
  links: CsvLinks,
): string {
  const rows = topics.map((topic): TopicRow => ({ topic, a, b, links }));
  return columnsCsv(TOPIC_COLUMNS, rows);
}

interface TopicRow {
  readonly topic: CsvTopic;
  readonly a: NamedPolicy;
  readonly b: NamedPolicy;
  readonly links: CsvLinks;
}

export const TOPIC_COLUMNS: readonly Column<TopicRow>[] = [
  { name: 'a_policy', description: 'Short name of policy A', cell: ({ a }) => a.shortName },
  { name: 'b_policy', description: 'Short name of policy B', cell: ({ b }) => b.shortName },
  {
    name: 'group',
    description: 'Heading under which the topic is listed',
    cell: ({ topic }) => TOPIC_GROUPS[topic.group],
  },
  { name: 'topic', description: 'Id of the topic', cell: ({ topic }) => topic.id },
  { name: 'topic_title', description: 'Its title', cell: ({ topic }) => topic.title },
  {
    name: 'question',
    description: 'What a governor would ask',
    cell: ({ topic }) => topic.question,
  },
  {
    name: 'a_position',
    description: 'Where A stands, in words: its position, “Silent” or “Not read yet”',
    cell: ({ topic, a }) => positionLabel(topic, a.slug),
  },
  {
    name: 'b_position',
    description: 'Where B stands, in the same form',
    cell: ({ topic, b }) => positionLabel(topic, b.slug),
  },
  {
    name: 'result',
    description: 'How the two relate to each other, in words; silence is not a position',
    cell: resultOf,
  },
  {
    name: 'stricter',
    description:
      'Where the positions are a scale and both policies take one: the policy that is stricter, or “the same”; else empty',
    cell: stricterOf,
  },
  {
    name: 'a_clauses',
    description:
      'Clauses of A that bear on the topic, the main one first, each written “cl. 6.10”; or the row of its document-control table that does',
    cell: ({ topic, a }) => placesOf(topic.policies[a.slug]),
  },
  {
    name: 'b_clauses',
    description: 'Clauses of B, in the same form',
    cell: ({ topic, b }) => placesOf(topic.policies[b.slug]),
  },
  {
    name: 'a_says',
    description: 'What A says, or does not say, in a sentence of ours',
    cell: ({ topic, a }) => topic.policies[a.slug]?.says ?? '',
  },
  {
    name: 'b_says',
    description: 'What B says, in the same form',
    cell: ({ topic, b }) => topic.policies[b.slug]?.says ?? '',
  },
  {
    name: 'a_leaves_open',
    description: 'What A leaves open of the question',
    cell: ({ topic, a }) => topic.policies[a.slug]?.leavesOpen ?? '',
  },
  {
    name: 'b_leaves_open',
    description: 'What B leaves open',
    cell: ({ topic, b }) => topic.policies[b.slug]?.leavesOpen ?? '',
  },
  {
    name: 'topic_link',
    description: 'Address of the topic, where every policy’s answer is quoted',
    cell: ({ topic, links }) => links.topic(topic.id),
  },
  {
    name: 'a_link',
    description: 'Address of the main clause of A',
    cell: ({ topic, a, links }) => mainLink(topic, a, links),
  },
  {
    name: 'b_link',
    description: 'Address of the main clause of B',
    cell: ({ topic, b, links }) => mainLink(topic, b, links),
  },
];

function resultOf({ topic, a, b }: TopicRow): string {
  const unread = [a, b].filter(({ slug }) => !topic.policies[slug]);
  if (unread.length > 0) return notRead(unread);
  const speaking = [a, b].filter(({ slug }) => positionOf(topic, slug));
  const [only] = speaking;
  if (!only) return 'Neither speaks on it';
  if (speaking.length === 1) return `Only ${only.shortName} speaks on it`;
  const stricter = stricterOf({ topic, a, b });
  if (stricter !== '' && stricter !== SAME) return `${stricter} is stricter`;
  return isSame(topic, a, b) ? 'They take the same position' : 'They take different positions';
}

const SAME = 'the same';

function stricterOf({ topic, a, b }: Pick<TopicRow, 'topic' | 'a' | 'b'>): string {
  const placeOf = ({ slug }: NamedPolicy) =>
    topic.positions.findIndex(({ id }) => id === topic.policies[slug]?.position);
  const [placeA, placeB] = [placeOf(a), placeOf(b)];
  if (!topic.scale || placeA < 0 || placeB < 0) return '';
  if (placeA === placeB) return SAME;
  return (placeA < placeB ? a : b).shortName;
}

function isSame({ policies }: CsvTopic, a: NamedPolicy, b: NamedPolicy): boolean {
  return policies[a.slug]?.position === policies[b.slug]?.position;
}

function notRead(unread: readonly NamedPolicy[]): string {
  const names = unread.map(({ shortName }) => shortName).join(' and ');
  return `Nobody has read ${names} for this yet`;
}

function placesOf(stance: CsvStance | undefined): string {
  if (!stance) return '';
  const control = stance.control ? [`document control: ${stance.control}`] : [];
  return [...control, ...(stance.clauses.length > 0 ? [citedClauses(stance.clauses)] : [])].join(
    '; ',
  );
}

/** Where a clause says nothing outright, the document-control table does. */
function mainLink(topic: CsvTopic, { slug }: NamedPolicy, links: CsvLinks): string {
  const stance = topic.policies[slug];
  const main = stance?.control ? 'document-control' : stance?.clauses[0];
  return main ? links.clause(slug, main) : '';
}
