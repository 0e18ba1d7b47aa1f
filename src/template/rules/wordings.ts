import { referencesIn } from '../../policy/index.ts';
import type { RuleId } from '../../report/rules.ts';
import type { LocalProblem, Position, Problem } from '../../report/problem.ts';
import type { PolicyOutline, TopicReading } from '../../topics/reading.ts';
import type { TemplateReadings } from '../reading.ts';

/** What a text is in: a topic file, or the sections. */
interface Reading {
  readonly placeOf: (path: readonly PropertyKey[]) => Position;
}

export interface Known {
  readonly policies: readonly PolicyOutline[];
  readonly topics: ReadonlySet<string>;
  readonly details: ReadonlySet<string>;
}

const PLACEHOLDER = /\{([^{}]*)\}/g;

/**
 * Every position has template wording that rests on clauses, its placeholders are known, and one
 * position, or none, is recommended for a reason.
 */
export function wordingProblems(reading: TopicReading, known: Known): LocalProblem[] {
  const { topic } = reading;
  if (!topic) return [];
  return [
    ...topic.positions.flatMap((position, index) => {
      const path = ['positions', index];
      if (!position.wording) return [missing(reading, position.id, path)];
      const { text, bullets, basedOn } = position.wording;
      return [
        ...placeholderProblems(reading, text, [...path, 'wording', 'text'], known, topic.id),
        ...bullets.flatMap((bullet, at) =>
          placeholderProblems(
            reading,
            bullet,
            [...path, 'wording', 'bullets', at],
            known,
            topic.id,
          ),
        ),
        ...clauseProblems(reading, basedOn, [...path, 'wording', 'basedOn'], known),
        ...(basedOn.length > 0 ? [] : [baseless(reading, position.id, path)]),
      ];
    }),
    ...recommendedProblems(reading),
    ...reasonProblems(reading, topic.recommended?.why ?? '', known),
  ];
}

/** The placeholders in paragraphs that sections open with are known. */
export function openingProblems({ sections }: TemplateReadings, known: Known): Problem[] {
  return sections.list.flatMap(({ opening = '' }, index) =>
    placeholderProblems(sections, opening, [index, 'opening'], known).map((one) => ({
      file: sections.path,
      ...one,
    })),
  );
}

function missing(
  reading: TopicReading,
  position: string,
  path: readonly PropertyKey[],
): LocalProblem {
  const message = `The position ${position} has no template wording.`;
  const fix = 'Write wording: with text, bullets if it needs any, and basedOn.';
  return problem(reading, 'template-wording', path, message, fix);
}

/** @param own the topic that the text is about, to which it does not refer */
function placeholderProblems(
  reading: Reading,
  text: string,
  path: readonly PropertyKey[],
  { details, topics }: Known,
  own?: string,
): LocalProblem[] {
  const names = Array.from(text.matchAll(PLACEHOLDER), ([, name = '']) => name);
  const wrong = names.flatMap((name) => {
    const seen = /^see:(.+)$/.exec(name)?.[1];
    const id = name.charAt(0).toLowerCase() + name.slice(1);
    if (seen === undefined ? details.has(id) : topics.has(seen) && seen !== own) return [];
    const message = `{${name}} stands for nothing.`;
    const fix =
      seen === undefined
        ? `Write one of: ${[...details].join(', ')}.`
        : 'After see: comes the id of another topic.';
    return [problem(reading, 'template-placeholder', path, message, fix)];
  });
  return [...wrong, ...looseBraces(reading, text, path)];
}

/** A brace that opens or closes no placeholder. */
function looseBraces(reading: Reading, text: string, path: readonly PropertyKey[]): LocalProblem[] {
  const [brace] = /[{}]/.exec(text.replaceAll(PLACEHOLDER, '')) ?? [];
  if (!brace) return [];
  const message = `A brace ${brace} stands alone.`;
  const fix = 'Write placeholders as in {head}, each with one brace before it and one after it.';
  return [problem(reading, 'template-placeholder', path, message, fix)];
}

function baseless(
  reading: TopicReading,
  position: string,
  path: readonly PropertyKey[],
): LocalProblem {
  const message = `The wording of ${position} rests on no clause.`;
  const fix = 'Name the clauses that it is based on, as in neu#5.3.';
  return problem(reading, 'template-clause', [...path, 'wording', 'basedOn'], message, fix);
}

function clauseProblems(
  reading: TopicReading,
  basedOn: readonly string[],
  path: readonly PropertyKey[],
  known: Known,
): LocalProblem[] {
  return basedOn.flatMap((reference, index) =>
    isClause(reference, known) ? [] : [noClause(reading, reference, [...path, index])],
  );
}

/** A reason speaks of clauses that exist. */
function reasonProblems(reading: TopicReading, why: string, known: Known): LocalProblem[] {
  return referencesIn(why)
    .map(({ policy, clause }) => `${policy}#${clause}`)
    .filter((reference) => !isClause(reference, known))
    .map((reference) => noClause(reading, reference, ['recommended', 'why']));
}

function isClause(reference: string, { policies }: Known): boolean {
  const [named, clause, ...more] = reference.split('#');
  if (more.length > 0) return false;
  const policy = policies.find(({ slug }) => slug === named);
  if (!policy || clause === undefined) return false;
  return policy.gone?.has(clause) === true || policy.clauses.some(({ id }) => id === clause);
}

function noClause(reading: TopicReading, reference: string, path: readonly PropertyKey[]) {
  const message = `There is no clause ${reference}.`;
  const fix = 'Write the name of the policy file, #, and the id of a clause, as in neu#5.3.';
  return problem(reading, 'template-clause', path, message, fix);
}

function recommendedProblems(reading: TopicReading): LocalProblem[] {
  const { topic } = reading;
  const recommended = topic?.recommended;
  const ids = topic?.positions.map((one) => one.id) ?? [];
  if (recommended && (recommended.position === null || ids.includes(recommended.position)))
    return [];
  const message = recommended
    ? `The recommended position "${recommended.position}" is none of this topic.`
    : 'This topic recommends nothing.';
  const fix = `Write recommended: with why, and as position one of: ${ids.join(', ')}; or null to leave the topic out.`;
  const path = recommended ? ['recommended', 'position'] : [];
  return [problem(reading, 'template-recommended', path, message, fix)];
}

function problem(
  reading: Reading,
  rule: RuleId,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
): LocalProblem {
  return { rule, ...reading.placeOf(path), message, fix };
}
