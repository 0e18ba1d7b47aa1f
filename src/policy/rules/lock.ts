import type { Problem } from '../../report/problem.ts';
import { lockedIn, type Digest, type Locked, type LockReading } from '../lock.ts';
import type { PolicyReading } from '../policy.ts';

/** Past this many they have one cause, such as another document under the same name. */
const MOST = 12;

/**
 * The words of a policy are those that were locked: none is changed, left out, added or moved,
 * marks and capitals included.
 *
 * @param reading a policy that could be read
 * @param lock its lock; a policy without one is not checked
 */
export function lockProblems(reading: PolicyReading, lock: LockReading, digest: Digest): Problem[] {
  if (!lock.prints) return lock.problems.map((problem) => ({ file: lock.file.path, ...problem }));
  const now = lockedIn(reading, digest);
  const prints = [...lock.prints];
  const changes = [
    ...now.flatMap((one) => changed(one, lock.prints?.get(one.key))),
    ...prints.flatMap(([key], index) => missing(key, prints.slice(0, index), now)),
  ];
  const found =
    changes.length > 0
      ? changes
      : moved(
          now,
          prints.map(([key]) => key),
        );
  const told = found.length > MOST ? [summary(found)] : found;
  return told.map(({ message, at }) => ({
    rule: 'words-changed',
    file: reading.file.path,
    ...at,
    message,
    fix: `Bring back the words of the document. If they are right as they stand here, run npm run lock-words -- ${reading.file.slug}.`,
  }));
}

interface Change {
  readonly message: string;
  readonly at: Locked['position'];
}

function changed({ key, print, position }: Locked, locked: string | undefined): Change[] {
  if (locked === print) return [];
  const message =
    locked === undefined
      ? `${nameOf(key)} is not in the document as it was locked.`
      : `${nameOf(key)} does not have the words, marks or number with which it was locked.`;
  return [{ message, at: position }];
}

/** Something that is gone is reported where it would stand: at what came before it. */
function missing(
  key: string,
  before: readonly (readonly [string, string])[],
  now: readonly Locked[],
): Change[] {
  if (now.some((one) => one.key === key)) return [];
  const last = before.findLast(([one]) => now.some((other) => other.key === one));
  const at = now.find((one) => one.key === last?.[0])?.position ?? { line: 1, column: 1 };
  const place = last ? `, after ${nameOf(last[0], 'the')}` : '';
  return [{ message: `${nameOf(key)} was locked${place}, and is missing.`, at }];
}

function moved(now: readonly Locked[], locked: readonly string[]): Change[] {
  const first = now.find((one, index) => one.key !== locked[index]);
  if (!first) return [];
  const message = `${nameOf(first.key)} is not in the place in which it was locked.`;
  return [{ message, at: first.position }];
}

function summary(found: readonly Change[]): Change {
  const [first] = found as [Change];
  const message = `${found.length} titles, sections and clauses are not as they were locked. The first: ${first.message}`;
  return { message, at: first.at };
}

function nameOf(key: string, article = 'The'): string {
  if (key === 'control') return `${article} document-control table`;
  return key === 'title' ? `${article} title` : `${article} clause or heading ${key.slice(1)}`;
}
