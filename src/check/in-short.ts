import type { ComparedPolicy } from '../compare/index.ts';
import { bandCounts, namedIn } from './counts.ts';
import type { Library } from './library.ts';
import { isCloseMatch } from './matches.ts';
import type { CheckReport } from './report.ts';

/**
 * A report in three sentences: what the document names of the law, how many questions it seems to answer, and which published policy it
 * reads like.
 */
export function inShort(report: CheckReport, { policies }: Pick<Library, 'policies'>): string[] {
  return [lawSentence(report), topicsSentence(report), matchSentence(report, policies)];
}

function lawSentence(report: CheckReport): string {
  const named = namedIn(report);
  const past = named.filter(({ isOutOfDate }) => isOutOfDate).length;
  if (named.length === 0) return 'It names no law or platform that we know of.';
  const things = `${named.length} ${named.length === 1 ? 'law or platform' : 'laws and platforms'}`;
  return `It names ${things}, ${past === 0 ? 'none' : past} out of date.`;
}

function topicsSentence(report: CheckReport): string {
  const { covered, unsure, 'nothing-close': nothing } = bandCounts(report);
  return `Of ${report.topics.length} questions it seems to answer ${covered}; on ${unsure} look yourself; on ${nothing} we found nothing close.`;
}

function matchSentence({ matches }: CheckReport, policies: readonly ComparedPolicy[]): string {
  const [best] = matches;
  const policy = policies.find(({ slug }) => slug === best?.policy);
  if (!best || !policy || !isCloseMatch(best)) {
    return 'It reads like none of the published policies: fewer than a tenth of its clauses pair with any of them.';
  }
  return `It reads like a version of “${policy.title}” (${policy.shortName}): ${best.paired} of its ${best.of} clauses pair.`;
}
