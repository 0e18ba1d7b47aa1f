import { heldAgainst } from '../../../../src/check/against.ts';
import { checkDocument, readingsOf } from '../../../../src/check/check.ts';
import { publishCheck } from '../../../../src/check/published.ts';
import type { Checked } from '../../../../scripts/check/outcome.ts';
import { documentOf, library } from '../../check/library.ts';
import { policyNamed } from '../../support/project.ts';

const readings = readingsOf(library);

/** A made-up document, checked, and compared with the NEU’s model. */
export function checkedDocument(file: string, ...texts: readonly string[]): Checked {
  const document = documentOf(...texts);
  const report = checkDocument(document, library, readings);
  const clauses = document.clauses.map((clause, index) => ({ ...clause, key: index + 1 }));
  const leftOut = [{ text: 'Example Primary School', why: 'title' as const }];
  const policy = { sections: document.sections, clauses, leftOut };
  const against = heldAgainst(document, policyNamed('neu'), library);
  const published = publishCheck(file, policy, report, against);
  const notes = ['Page 2 holds a picture and no text.'];
  return { file, report, published, isOnSubject: true, notes };
}
