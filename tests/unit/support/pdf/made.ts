import { appendixFrom } from '../../../../src/adopt/appendix.ts';
import { assemble } from '../../../../src/adopt/assemble.ts';
import type { Answers } from '../../../../src/adopt/answers.ts';
import { changesFromBase } from '../../../../src/adopt/changes.ts';
import type { PolicyDocument } from '../../../../src/adopt/document.ts';
import { policyToPdfBytes } from '../../../../src/export/pdf/node.ts';
import { siteTemplate } from '../site-template.ts';

/** When the PDFs of the tests were made. */
export const MADE = new Date('2026-12-09T10:00:00Z');

/** A policy of this site's template with its appendix, a sentence for each clause of the model. */
export function siteDocument(answers: Answers): PolicyDocument {
  const quote = (id: string) => ({ name: id, text: `Clause ${id}: “Staff must take care.”` });
  const changes = changesFromBase(siteTemplate, answers);
  return assemble(siteTemplate, answers, appendixFrom({ changes, quote }));
}

/** The PDF of a policy of this site's template. */
export function sitePdf(answers: Answers): Promise<Uint8Array> {
  return policyToPdfBytes(siteDocument(answers), MADE);
}
