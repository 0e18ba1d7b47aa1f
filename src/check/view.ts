import { TOPIC_GROUPS } from '../topics/groups.ts';
import { positionOf } from '../topics/topics.ts';
import { clauseName } from '../policy/cite.ts';
import type { ImportedPolicy } from '../import/imported.ts';
import { answerOn, type TopicAnswers } from './answers.ts';
import { lawRows, type LawRow } from './law-rows.ts';
import type { Library, LibraryTopic } from './library.ts';
import type { CheckReport, Match } from './report.ts';
import { speaksOfOnline } from './subject.ts';
import { standingOf, type Standing } from './standing.ts';

/** A clause of the document as the report quotes it. */
export interface QuotedClause {
  readonly id: string;
  /** "5.3", "section 6, paragraph 1" */
  readonly name: string;
  readonly text: string;
  /** Key of the piece that it was made from. */
  readonly key: number;
}

/** Where one published policy stands on a topic. */
export interface PublishedAnswer {
  readonly slug: string;
  /** Short name of the policy. */
  readonly name: string;
  readonly hue: string;
  /** Label of its position; null where it is silent. */
  readonly position: string | null;
  /** What it says, in a sentence of ours. */
  readonly says: string;
  /** Id of its main clause; null where there is none. */
  readonly clause: string | null;
}

/** What the report says on one topic. */
export interface TopicRow {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly question: string;
  readonly standing: Standing;
  readonly clauses: readonly QuotedClause[];
  /** Those that the program had found, whatever the reader says. */
  readonly closest: readonly QuotedClause[];
  readonly published: readonly PublishedAnswer[];
}

/** A document as it was read, with the name by which a reader knows it. */
export interface NamedDocument {
  readonly name: string;
  readonly policy: ImportedPolicy;
}

/** All that the report says, made of what the program found and of what the reader said. */
export interface ReportView {
  readonly name: string;
  /** Clauses of the document. */
  readonly clauseCount: number;
  /**
   * Whether it speaks of social media and the internet often enough to be taken for a policy on
   * them.
   */
  readonly isOnSubject: boolean;
  readonly law: readonly LawRow[];
  /** In the order of the topics. */
  readonly topics: readonly TopicRow[];
  /** How the document pairs with each published policy, the best first. */
  readonly matches: readonly (Match & { readonly name: string; readonly hue: string })[];
}

/**
 * Makes the report on a document.
 *
 * @param document as it was read and corrected
 * @param report what a program found in it
 * @param answers what the reader said
 * @param library what it was compared with
 */
export function viewReport(
  document: NamedDocument,
  report: CheckReport,
  answers: TopicAnswers,
  library: Library,
): ReportView {
  const quote = quoter(document.policy);
  const idOf = new Map(document.policy.clauses.map(({ key, id }) => [key, id]));
  const topicById = new Map(library.topics.map((topic) => [topic.id, topic]));
  const topics = report.topics.flatMap((finding): TopicRow[] => {
    const topic = topicById.get(finding.id);
    if (!topic) return [];
    const { standing, clauses } = standingOf(finding, answerOn(answers, topic.id), (key) =>
      idOf.get(key),
    );
    return [
      {
        ...headOf(topic),
        standing,
        clauses: clauses.flatMap(quote),
        closest: finding.clauses.flatMap(quote),
        published: library.policies.flatMap((policy) => publishedAnswer(topic, policy)),
      },
    ];
  });
  const law = lawRows(report.citations, (id) => quote(id)[0]?.name ?? id);
  const clauseCount = document.policy.clauses.length;
  const isOnSubject = speaksOfOnline(document.policy);
  const matches = namedMatches(report, library);
  return { name: document.name, clauseCount, isOnSubject, law, topics, matches };
}

function headOf({ id, group, title, question }: LibraryTopic) {
  return { id, group: TOPIC_GROUPS[group], title, question };
}

function quoter(policy: ImportedPolicy): (id: string) => QuotedClause[] {
  const named = { slug: 'own', ...policy };
  const byId = new Map(policy.clauses.map((clause) => [clause.id, clause]));
  return (id) => {
    const clause = byId.get(id);
    return clause ? [{ id, name: clauseName(named, id), text: clause.text, key: clause.key }] : [];
  };
}

function publishedAnswer(
  topic: LibraryTopic,
  { slug, shortName, hue }: Library['policies'][number],
): PublishedAnswer[] {
  const stance = topic.policies[slug];
  if (!stance) return [];
  const position = positionOf(topic, slug)?.label ?? null;
  const clause = stance.clauses[0] ?? null;
  return [{ slug, name: shortName, hue, position, says: stance.says, clause }];
}

function namedMatches({ matches }: CheckReport, { policies }: Library): ReportView['matches'] {
  return matches.flatMap((match) => {
    const policy = policies.find(({ slug }) => slug === match.policy);
    return policy ? [{ ...match, name: policy.shortName, hue: policy.hue }] : [];
  });
}
