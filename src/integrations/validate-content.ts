import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reviewProblems } from '../topics/rules/review.ts';
import { validateChanges } from '../history/validate.ts';
import { expiryWarnings } from '../law/expiry.ts';
import { validateReferences } from '../law/validate.ts';
import {
  lockedIn,
  lockProblems,
  outlineOf,
  inspectPolicy,
  readLock,
  validatePolicies,
  type LockReading,
  type PolicyReading,
} from '../policy/index.ts';
import { formatReport } from '../report/format.ts';
import { ContentError, type Problem } from '../report/problem.ts';
import type { RuleId } from '../report/rules.ts';
import { validateTemplate } from '../template/validate.ts';
import { inspectTopic, type TopicFile } from '../topics/reading.ts';
import { validateTopics } from '../topics/validate.ts';
import { readBuildDate } from '../site/build-date.ts';
import {
  fileProblems,
  readChangesFiles,
  readLockFiles,
  readPolicyFiles,
  readReferenceFiles,
  readStanceFiles,
  readTemplateFiles,
  readTopicFiles,
  NO_TEMPLATE,
} from './content-files.ts';
import { digest } from './digest.ts';
import { gonePolicies } from './gone-policies.ts';
import { goneReferences } from './gone-references.ts';
import { goneTopics } from './gone-topics.ts';
import { joinFiles, readableStances } from './read-topics.ts';
import { recordedContent } from './recorded-content.ts';

/**
 * Checks all content before anything is built. In a build any problem stops it, with one report of
 * all of them; while authoring, the report is printed and the server goes on.
 */
export function validateContent(): AstroIntegration {
  return {
    name: 'validate-content',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const root = fileURLToPath(config.root);
        const today = readBuildDate(process.env);
        const warnings = expiryWarnings(readReferenceFiles(root), today);
        if (warnings.length > 0) logger.warn(formatReport(warnings));
        const problems = contentProblems(root, today);
        if (problems.length === 0) return;
        const report = `The content has problems.\n\n${formatReport(problems)}`;
        if (command !== 'dev') throw new ContentError(problems, report);
        logger.warn(report);
      },
    },
  };
}

/**
 * Every problem of the content on disk. Where a file or a policy could not be read, or a policy is
 * gone, only that is said: whatever refers to it would seem wrong.
 *
 * @param root folder of the project
 * @param today the day of the build; without it nothing is said of dates that lie ahead
 */
export function contentProblems(root: string, today?: Date): Problem[] {
  const files = fileProblems(root);
  const policies = readPolicyFiles(root);
  const gone = gonePolicies(root, policies, files);
  const own = [...files, ...gone, ...validatePolicies(policies, today)];
  if (own.some(({ rule }) => WITHOUT_POLICY.has(rule))) return withoutEchoes(own);
  if (own.some(({ rule }) => WITHOUT_CLAUSES.has(rule))) return own;
  const readings = policies.map(inspectPolicy);
  const locks = readLockFiles(root).map(readLock);
  return [
    ...own,
    ...readings.flatMap((reading) => wordProblems(reading, locks)),
    ...otherProblems(root, outlinesOf(readings, locks), today),
  ];
}

/**
 * What other content may name in the policies. A clause that was locked and is gone is reported
 * there alone.
 */
function outlinesOf(readings: readonly PolicyReading[], locks: readonly LockReading[]) {
  return readings.map((reading) => {
    const prints = locks.find(({ file }) => file.slug === reading.file.slug)?.prints;
    if (!prints) return outlineOf(reading.file);
    const now = new Set(lockedIn(reading, digest).map(({ key }) => key));
    const gone = [...prints.keys()].filter((key) => !now.has(key));
    return { ...outlineOf(reading.file), gone: new Set(gone.map((key) => key.replace(/^#/, ''))) };
  });
}

const WITHOUT_CLAUSES: ReadonlySet<RuleId> = new Set(['mdx-syntax', 'policy-empty']);
const WITHOUT_POLICY: ReadonlySet<RuleId> = new Set([
  'policy-missing',
  'policies-none',
  'file-encoding',
  'file-unread',
]);

/** What one policy says of another cannot be right while that is gone. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ rule }) => rule !== 'based-on-unknown' && rule !== 'note-reference');
}

function wordProblems(reading: PolicyReading, locks: readonly LockReading[]): Problem[] {
  const lock = locks.find(({ file }) => file.slug === reading.file.slug);
  return lock ? lockProblems(reading, lock, digest) : [];
}

/** Topics, references and the template, each where there is any. */
function otherProblems(
  root: string,
  outlines: ReturnType<typeof outlinesOf>,
  today?: Date,
): Problem[] {
  const topics = readTopicFiles(root);
  const stances = readStanceFiles(root);
  const gone = goneTopics(topics, stances);
  if (gone.length > 0) return gone;
  const references = readReferenceFiles(root);
  // Wordings of topics are part of a template, so its files are asked for.
  const template = readTemplateFiles(root) ?? (topics.some(hasWording) ? NO_TEMPLATE : null);
  return [
    ...(topics.length > 0 ? validateTopics(topics, stances, outlines) : []),
    ...reviewProblems(joinFiles(topics, stances), outlines),
    ...(references.length > 0
      ? validateReferences(references, outlines, topics, today)
      : goneReferences(outlines)),
    ...(template ? validateTemplate(template, topics, outlines, readableStances(stances)) : []),
    ...validateChanges(
      readChangesFiles(root),
      recordedContent(outlines, joinFiles(topics, stances), references),
      today,
    ),
  ];
}

function hasWording(file: TopicFile): boolean {
  return inspectTopic(file).topic?.positions.some(({ wording }) => wording) ?? false;
}
