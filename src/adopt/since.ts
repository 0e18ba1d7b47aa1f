import { firstWords, shownDiff, type Change, type Changes, type ChangesFrom } from './changes.ts';
import { recordedClauses, recordedLines, type RecordedClause } from './recorded.ts';
import type { RecordedPolicy, RecordedSection } from './recorded.ts';
import { isOwn, pairsOf, type Pairs } from './since-pairs.ts';
import { alikeTexts, type Alike } from './since-references.ts';

/**
 * How a policy differs from another version of it, word by word: what was adopted last year, or
 * what is in another file.
 *
 * @param before the words of the other version
 * @param now the words of this one
 * @param from what the other is called
 * @returns changes in the order of the policy as it is now; what it lacks comes last. That a clause
 *   has moved is no change, nor that a reference has another number since
 */
export function changesBetween(
  before: RecordedPolicy,
  now: RecordedPolicy,
  from: ChangesFrom,
): Changes {
  const pairs = pairsOf(before, now);
  const context = { before, now, pairs, alike: alikeTexts(before, now, pairs) };
  const changes = now.sections.flatMap((section) => [
    ...sectionChange(section, context),
    ...section.clauses.flatMap((clause) => clauseChange(clause, context)),
  ]);
  const all = [...titleChange(before, now), ...changes, ...whatIsGone(context)];
  return { from, substantive: all, filledIn: [] };
}

interface Context {
  readonly before: RecordedPolicy;
  readonly now: RecordedPolicy;
  readonly pairs: Pairs;
  readonly alike: Alike;
}

function titleChange({ title: before }: RecordedPolicy, { title: now }: RecordedPolicy): Change[] {
  const diff = shownDiff(before, now);
  if (diff === null) return [];
  const words = { before: [before], now: [now] };
  return [{ ...fact('wording', 'policy-title', 'Title of the policy', words), diff }];
}

/** The changes of its heading and its opening words. */
function sectionChange(section: RecordedSection, { before, alike }: Context): Change[] {
  const { id, title, opening } = section;
  const other = before.sections.find((one) => one.id === id);
  if (!other) {
    const words = { before: [], now: opening };
    return opening.length > 0 ? [fact('filled', `section-${id}`, openingOf(section), words)] : [];
  }
  const isRenamed = other.title !== title;
  const texts = [withHeading(other, isRenamed), withHeading(section, isRenamed)] as const;
  const name = isRenamed ? `${title} (section)` : openingOf(section);
  return wordingChange(`section-${id}`, name, texts, alike);
}

function withHeading({ title, opening }: RecordedSection, isRenamed: boolean): readonly string[] {
  return isRenamed ? [title, ...opening] : opening;
}

function openingOf({ title }: RecordedSection): string {
  return `${title} (opening words)`;
}

function clauseChange(now: RecordedClause, { pairs, alike }: Context): Change[] {
  const before = pairs.get(now);
  const lines = recordedLines(now);
  if (!before) {
    const kind = isOwn(now) ? 'own' : 'filled';
    return [fact(kind, now.id, now.heading, { before: [], now: lines })];
  }
  const isRenamed = before.heading !== now.heading;
  const was = recordedLines(before);
  const texts = [
    isRenamed ? [before.heading, ...was] : was,
    isRenamed ? [now.heading, ...lines] : lines,
  ] as const;
  return wordingChange(now.id, now.heading, texts, alike);
}

/** None if nothing differs but numbers of clauses. */
function wordingChange(
  id: string,
  title: string,
  [before, now]: readonly [readonly string[], readonly string[]],
  alike: Alike,
): Change[] {
  const [was, is] = [before.join('\n'), now.join('\n')];
  const diff = alike.before(was) === alike.now(is) ? null : shownDiff(was, is);
  return diff === null ? [] : [{ ...fact('wording', id, title, { before, now }), diff }];
}

/**
 * Clauses of the version before that this one lacks, and opening words of sections of which no
 * clause is left.
 */
function whatIsGone({ before, now, pairs }: Context): Change[] {
  const kept = new Set(pairs.values());
  const taken = new Set(recordedClauses(now).map(({ id }) => id));
  const sections = new Set(now.sections.map(({ id }) => id));
  return before.sections.flatMap((section) => {
    const { id, opening, clauses } = section;
    const isGone = !sections.has(id) && opening.length > 0;
    return [
      ...(isGone ? [leftOut(`section-${id}`, openingOf(section), opening)] : []),
      ...clauses
        .filter((clause) => !kept.has(clause))
        .map((clause) =>
          // Another clause of the school's own may have its id now.
          leftOut(
            taken.has(clause.id) ? `${clause.id}-before` : clause.id,
            clause.heading,
            recordedLines(clause),
          ),
        ),
    ];
  });
}

function leftOut(id: string, title: string, before: readonly string[]): Change {
  return fact('left-out', id, title, { before, now: [] });
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
