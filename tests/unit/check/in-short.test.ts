import { describe, expect, it } from 'vitest';
import { checkDocument, readingsOf } from '../../../src/check/check.ts';
import { bandCounts, namedIn } from '../../../src/check/counts.ts';
import { inShort } from '../../../src/check/in-short.ts';
import type { CheckedDocument } from '../../../src/check/report.ts';
import { policyNamed } from '../support/project.ts';
import { documentOf, library } from './library.ts';

const readings = readingsOf(library);
const short = (document: CheckedDocument) =>
  inShort(checkDocument(document, library, readings), library);

describe('a report in short', () => {
  it('counts laws, questions and pairs', () => {
    const [law, topics, match] = short(policyNamed('neu'));
    expect(law).toBe('It names 14 laws and platforms, 4 out of date.');
    expect(topics).toMatch(
      /^Of 52 questions it seems to answer \d+; on \d+ look yourself; on \d+ we found nothing close\.$/,
    );
    expect(match).toMatch(
      /^It reads like a version of “Social Media Policy - NEU .*” \(NEU\): \d+ of its 98 clauses pair\.$/,
    );
  });

  it('says so where there is nothing, or only one', () => {
    const [law, , match] = short(documentOf('Beat the butter with the sugar.'));
    expect(law).toBe('It names no law or platform that we know of.');
    expect(match).toMatch(/^It reads like none of the published policies/);
    expect(short(documentOf('Staff may use Facebook.'))[0]).toBe(
      'It names 1 law or platform, none out of date.',
    );
  });
});

describe('what a document names', () => {
  const report = checkDocument(
    documentOf('X (formerly Twitter)', 'Twitter and Facebook', 'Twitter'),
    library,
    readings,
  );

  it('is each thing once, with the clauses that name it out of date, if any do', () => {
    expect(
      namedIn(report).map(({ reference, words, clauses, isOutOfDate }) => [
        reference.id,
        words,
        clauses,
        isOutOfDate,
      ]),
    ).toEqual([
      ['twitter', 'Twitter', ['1.2', '1.3'], true],
      ['facebook', 'Facebook', ['1.2'], false],
    ]);
  });

  it('leaves no topic uncounted', () => {
    const { covered, unsure, 'nothing-close': nothing } = bandCounts(report);
    expect(covered + unsure + nothing).toBe(library.topics.length);
  });
});
