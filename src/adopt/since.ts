import { firstWords, shownDiff, type Change, type Changes, type ChangesFrom } from './changes.ts';
import {
  recordedClauses,
  recordedLines,
  type RecordedClause,
  type RecordedPolicy,
  type RecordedSection,
} from './recorded.ts';

/** How the ids of a school's own clauses begin: the same id in two files need not be the same clause. */
const OWN = 'own-';

/**
 * How a policy differs from another version of it, word by word: what was adopted last year, or what stands in another file.
 *
 * @param before the words of the other version
 * @param now the words of this one
 * @param from what the other is called
 * @returns changes in the order of the policy as it is now; clauses that it lacks come last. That a clause has moved is no change
 */
export function changesBetween(
  before: RecordedPolicy,
  now: RecordedPolicy,
  from: ChangesFrom,
): Changes {
  const pairs = pairsOf(before, now);
  const kept = new Set(pairs.values());
  const gone = recordedClauses(before).filter((clause) => !kept.has(clause));
  const changes = now.sections.flatMap((section) => [
    ...openingChange(before, section),
    ...section.clauses.flatMap((clause) => clauseChange(pairs.get(clause) ?? null, clause)),
  ]);
  return { from, substantive: [...changes, ...gone.map(leftOut)], filledIn: [] };
}

/** The clause before for each clause now: of one topic, or, of a school's own clauses, with one heading or nearly the same words. */
function pairsOf(before: RecordedPolicy, now: RecordedPolicy): Map<RecordedClause, RecordedClause> {
  const left = new Set(recordedClauses(before));
  const pairs = new Map<RecordedClause, RecordedClause>();
  for (const clause of recordedClauses(now)) {
    const found = [...left].find((one) => isSame(one, clause));
    if (!found) continue;
    left.delete(found);
    pairs.set(clause, found);
  }
  return pairs;
}

function isSame(one: RecordedClause, other: RecordedClause): boolean {
  if (one.id !== other.id) return false;
  if (!one.id.startsWith(OWN)) return true;
  return one.heading === other.heading || isLike(linesOf(one), linesOf(other));
}

/** Whether at least half of the words of the shorter text stand in the other. */
function isLike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => new Set(text.toLowerCase().split(/\s+/)));
  if (!a || !b) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.min(a.size, b.size);
}

/** A clause as one text, with its heading where that is the school's own: a topic's heading is the template's. */
function linesOf(clause: RecordedClause): string {
  return recordedLines(clause).join('\n');
}

function openingChange(before: RecordedPolicy, { id, title, opening }: RecordedSection): Change[] {
  const other = before.sections.find((one) => one.id === id);
  const was = other?.opening ?? [];
  const diff = shownDiff(was.join('\n'), opening.join('\n'));
  if (diff === null) return [];
  const words = { before: was, now: opening };
  return [{ ...fact('wording', `section-${id}`, `${title} (opening words)`, words), diff }];
}

function clauseChange(before: RecordedClause | null, now: RecordedClause): Change[] {
  const lines = recordedLines(now);
  if (!before) {
    const kind = now.id.startsWith(OWN) ? 'own' : 'filled';
    return [fact(kind, now.id, now.heading, { before: [], now: lines })];
  }
  const words = { before: recordedLines(before), now: lines };
  const diff =
    shownDiff(words.before.join('\n'), lines.join('\n')) ?? shownDiff(before.heading, now.heading);
  return diff === null ? [] : [{ ...fact('wording', now.id, now.heading, words), diff }];
}

function leftOut(clause: RecordedClause): Change {
  const words = { before: recordedLines(clause), now: [] };
  return fact('left-out', clause.id, clause.heading, words);
}

function fact(
  kind: Change['kind'],
  id: string,
  title: string,
  words: Change['words'],
): Change & { diff: null } {
  const [before, after] = [words.before, words.now].map((lines) => firstWords(lines.join('\n')));
  const texts = { before: before || null, after: after || null };
  return { kind, id, title, ...texts, modelClauses: [], diff: null, words };
}
