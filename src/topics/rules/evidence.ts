import type { LocalProblem } from '../../report/problem.ts';
import type { RuleId } from '../../report/rules.ts';
import { guidanceOn, strengthOf, strongest } from '../duty/strength.ts';
import type { PolicyOutline, StanceReading } from '../reading.ts';
import { SILENT, type Stance, type TopicSource } from '../schema.ts';
import { admissionIn } from '../unanswered.ts';

/** What one policy says on one topic. */
export interface Cell {
  readonly reading: StanceReading;
  readonly policy: PolicyOutline;
  readonly topic: TopicSource | null;
  readonly id: string;
  readonly stance: Stance;
}

/**
 * What we say of a policy rests on words that are in its clauses, says no more than they do, and
 * is as strong as they are.
 */
export function evidenceProblems(cell: Cell): LocalProblem[] {
  return [
    ...missingEvidence(cell),
    ...quotationProblems(cell),
    ...answerProblems(cell),
    ...strengthProblems(cell),
  ];
}

function missingEvidence(cell: Cell): LocalProblem[] {
  const { policy, id, stance } = cell;
  if (stance.position === SILENT || stance.control !== undefined) return [];
  const sentences = sentencesIn(stance.says);
  const given = stance.evidence.length;
  if (given >= sentences) return [];
  const message = `${policy.slug} is said to take a position on ${id} in ${counted(sentences, 'sentence')}, on the evidence of ${counted(given, 'passage')}.`;
  const fix =
    'For each sentence, give under evidence the clause and the words on which it rests, quoted exactly.';
  return [problem(cell, 'stance-evidence', [], message, fix)];
}

function sentencesIn(text: string): number {
  return text.split(/(?<=[.!?]["”’)]?)\s+(?=[\p{Lu}“"(])/u).length;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `one ${noun}` : `${count === 0 ? 'no' : count} ${noun}s`;
}

function quotationProblems(cell: Cell): LocalProblem[] {
  const { policy, stance } = cell;
  const texts = new Map(policy.clauses.map((clause) => [clause.id, clause.text]));
  return stance.evidence.flatMap(({ clause, words }, index) => {
    if (policy.gone?.has(clause) === true) return [];
    const text = texts.get(clause);
    if (text === undefined) return [unknownClause(cell, clause, index)];
    const isNamed = stance.position === SILENT || stance.clauses.includes(clause);
    if (!isNamed) return [unnamedClause(cell, clause, index)];
    return text.includes(words) ? [] : [misquoted(cell, clause, words, index)];
  });
}

function unknownClause(cell: Cell, clause: string, index: number): LocalProblem {
  const message = `The evidence is a clause ${clause}, which ${cell.policy.slug} does not have.`;
  const fix = 'Correct the id, or remove the passage.';
  return problem(cell, 'stance-evidence', ['evidence', index, 'clause'], message, fix);
}

function unnamedClause(cell: Cell, clause: string, index: number): LocalProblem {
  const message = `Clause ${clause} is evidence, and is not among the clauses that bear on ${cell.id}.`;
  const fix = 'Name it under clauses too.';
  return problem(cell, 'stance-evidence', ['evidence', index, 'clause'], message, fix);
}

function misquoted(cell: Cell, clause: string, words: string, index: number): LocalProblem {
  const message = `Clause ${clause} of ${cell.policy.slug} does not hold the words "${words}".`;
  const fix =
    'Copy them from the policy as they are: one unbroken passage of that clause, capitals, apostrophes and misprints included.';
  return problem(cell, 'stance-evidence', ['evidence', index, 'words'], message, fix);
}

function answerProblems(cell: Cell): LocalProblem[] {
  const { policy, id, stance } = cell;
  const admission = stance.position === SILENT ? null : admissionIn(stance.says);
  if (admission === null) return [];
  const message = `${policy.slug} is given the position "${stance.position}" on ${id}, and its sentence says that something is not answered ("${admission}").`;
  const fix =
    'If the question is not answered, write position: silent. If a part of it is, say so in leavesOpen, and in says what the policy does say.';
  return [problem(cell, 'stance-unanswered', ['says'], message, fix)];
}

function strengthProblems(cell: Cell): LocalProblem[] {
  const { topic, stance, policy } = cell;
  const position = topic?.positions.find((one) => one.id === stance.position);
  if (!position || stance.evidence.length === 0) return [];
  const found = strongest(
    stance.evidence.map(({ clause, words }) =>
      strengthOf(words, guidanceOn(clause, policy.guidance ?? [])?.strength),
    ),
  );
  const differs = position.strength !== 'none' && found !== position.strength;
  if (differs === (stance.strengthWhy !== undefined)) return [];
  const message = differs
    ? `The label "${position.label}" has the strength "${position.strength}", and the strongest word of the evidence is of the strength "${found ?? 'none'}".`
    : `The label "${position.label}" is as strong as the evidence, and strengthWhy explains a difference.`;
  const fix = differs
    ? 'Choose a position as strong as the clause, quote the words that make the difference, or say in strengthWhy why it is right.'
    : 'Remove strengthWhy.';
  return [problem(cell, 'stance-strength', differs ? ['position'] : ['strengthWhy'], message, fix)];
}

function problem(
  { reading, id }: Cell,
  rule: RuleId,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
): LocalProblem {
  return { rule, ...reading.placeOf(['stances', id, ...path]), message, fix };
}
