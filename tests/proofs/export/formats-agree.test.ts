import fc from 'fast-check';
import { describe, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED, type Answers } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import type { Template } from '../../../src/adopt/template.ts';
import { soundAnswers } from '../../unit/support/answers.ts';
import { expectAgreement } from '../../unit/support/reading/agreement.ts';
import { siteTemplate } from '../../unit/support/site-template.ts';
import { answered, documentFor, ownClause, TEMPLATE } from '../../unit/support/template.ts';

/** Expects every format of a policy to have the words of its document. */
function expectAgreementOn(answers: Answers, template: Template = TEMPLATE): Promise<void> {
  return expectAgreement(documentFor(answers, template), answers);
}

/**
 * Answers with a change of every kind, details filled in and left blank, and a clause of the
 * school's own.
 */
function changed(answers: Answers): Answers {
  const decided = siteTemplate.topics.filter(({ id }) => answers.choices[id] !== undefined);
  const [moved, edited, left] = decided.filter(({ positions }) => positions.length > 1);
  if (!moved || !edited || !left) throw new Error('There is nothing to change.');
  const other = moved.positions.find(({ id }) => id !== answers.choices[moved.id])?.id ?? '';
  const choices = { ...answers.choices, [moved.id]: other, [left.id]: LEFT_OUT };
  const text = 'A wording for {school} by {head}{see:review}.\nIt has two paragraphs:';
  return {
    ...answers,
    details: { school: 'Hill View Primary', owner: 'A. Head', change_log: '1.0 First\n2.0 Next' },
    choices,
    edits: { [`${edited.id}/${choices[edited.id]}`]: { text, bullets: ['one', 'two'] } },
    own: [{ ...ownClause(1, 'conduct'), text: 'Staff wear hats:\n- red ones\n- blue ones' }],
  };
}

describe('every format says the same words in the same order, with the same numbers', () => {
  it.each([RECOMMENDED, ...siteTemplate.models.map(({ slug }) => slug)])(
    'of the policy that starts from %s',
    async (base) => {
      const start = startFrom(siteTemplate, base);
      await expectAgreementOn(start, siteTemplate);
      await expectAgreementOn(changed(start), siteTemplate);
    },
  );

  it('of a policy in which everything is still open', async () => {
    await expectAgreementOn({ ...answered(), choices: {} });
  });

  it('of a list with more bullets than the alphabet has letters', async () => {
    const bullets = Array.from({ length: 30 }, (_one, at) => `bullet ${at + 1}`);
    const edits = { 'people/all': { text: 'So:', bullets } };
    await expectAgreementOn(answered({ edits }));
  });

  it('whatever a school answers', async () => {
    await fc.assert(
      fc.asyncProperty(soundAnswers(), (answers) => expectAgreementOn(answers)),
      { numRuns: 25 },
    );
  });
});
