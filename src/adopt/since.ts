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
  const names = { before: clauseNames(before), now: clauseNames(now) };
  const kept = new Set(pairs.values());
  const gone = recordedClauses(before).filter((clause) => !kept.has(clause));
  const changes = now.sections.flatMap((section) => [
    ...openingChange(before, section),
    ...section.clauses.flatMap((clause) => {
      const was = pairs.get(clause) ?? null;
      return was && isMovedOnly(was, clause, names) ? [] : clauseChange(was, clause);
    }),
  ]);
  return { from, substantive: [...changes, ...gone.map(leftOut)], filledIn: [] };
}

/** What each clause is called whatever its number is: by the numbers, such as "4.9". */
type ClauseNames = ReadonlyMap<string, string>;

function clauseNames(policy: RecordedPolicy): ClauseNames {
  const all = recordedClauses(policy);
  return new Map(all.flatMap(({ number, id }) => (number === null ? [] : [[number, id]])));
}

/** Whether a clause has its old words but for the numbers of clauses to which it refers, which have moved. */
function isMovedOnly(
  before: RecordedClause,
  now: RecordedClause,
  names: { readonly before: ClauseNames; readonly now: ClauseNames },
): boolean {
  if (before.heading !== now.heading) return false;
  return named(linesOf(before), names.before) === named(linesOf(now), names.now);
}

/** The number in what SEE of fill.ts writes. */
const REFERENCE = /(?<=\(see clause )[\d.]+/g;

function named(text: string, names: ClauseNames): string {
  return text.replaceAll(REFERENCE, (number) => names.get(number) ?? number);
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
