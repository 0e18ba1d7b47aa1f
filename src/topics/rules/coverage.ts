import type { Problem } from '../../report/problem.ts';
import type { PolicyOutline, StanceReading } from '../reading.ts';

/** More clauses than this are reported in one problem: they are placed in one go. */
const FEW = 5;

/** Every policy has a file of stances, if only to say that nobody has read it yet. */
export function fileProblems(
  readings: readonly StanceReading[],
  policies: readonly PolicyOutline[],
): Problem[] {
  const known = new Set(readings.map(({ file }) => file.slug));
  return policies
    .filter(({ slug }) => !known.has(slug))
    .map(({ slug, path }) => ({
      rule: 'stance-file-missing',
      file: path,
      line: 1,
      column: 1,
      message: `No file says where ${slug} stands on the topics.`,
      fix: `Write src/content/stances/${slug}.yaml. The line read: false publishes the policy before anybody has placed its clauses.`,
    }));
}

/**
 * Every clause of a policy that was read is under at least one topic, so that no comparison can
 * leave it out. Nothing is said of this while its stances cannot be read: its clauses would seem to
 * be under none.
 */
export function coverageProblems(
  readings: readonly StanceReading[],
  policies: readonly PolicyOutline[],
): Problem[] {
  return policies.flatMap((policy) => {
    const read = readings.find(({ file }) => file.slug === policy.slug)?.read;
    return read?.read ? uncovered(policy, Object.values(read.stances)) : [];
  });
}

function uncovered(
  policy: PolicyOutline,
  stances: readonly { readonly clauses: readonly string[] }[],
): Problem[] {
  // Without a single stance the one problem is that they are missing.
  if (stances.length === 0) return [];
  const covered = new Set(stances.flatMap(({ clauses }) => clauses));
  const open = policy.clauses.filter((clause) => !covered.has(clause.id));
  const [first] = open;
  if (!first || open.length <= FEW) return open.map((clause) => underNone(policy, clause));
  const message = `${open.length} clauses of ${policy.slug} are under no topic: ${open.map(({ id }) => id).join(', ')}.`;
  const fix = `Name each under the topic on which it bears, in src/content/stances/${policy.slug}.yaml.`;
  return [{ ...underNone(policy, first), message, fix }];
}

function underNone(
  { slug, path }: PolicyOutline,
  { id, position }: PolicyOutline['clauses'][number],
): Problem {
  return {
    rule: 'clause-without-topic',
    file: path,
    ...position,
    message: `Clause ${id} of ${slug} is under no topic.`,
    fix: `Name it under the topic on which it bears, in src/content/stances/${slug}.yaml.`,
  };
}
