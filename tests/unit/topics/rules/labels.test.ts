import { describe, expect, it } from 'vitest';
import { reportOnTopic, SOUND, spoilt } from '../../support/topic-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';
const LAST = 'label: No fixed period\n    strength: none\n';

/** The last position of the sound topic with another label, strength and wording. */
function last(label: string, strength: string, wording = ''): string {
  return spoilt(LAST, `label: ${label}\n    strength: ${strength}\n${wording}`);
}

function wording(text: string, more = ''): string {
  return `    wording:\n      text: '${text}'\n      basedOn: ['mill-lane#4']\n${more}`;
}

describe('a label', () => {
  it('answers the question', () => {
    expect(reportOnTopic(last('Covered, but not settled', 'none')))
      .toBe(`review.yaml:12:12  position-unanswered
  The label "Covered, but not settled" says that the question is not answered ("not settled").
  Fix: That is silence: remove the position, give its policies position: silent, and keep the sentence as what they say.

${ONE}`);
  });

  it('is as strong as its strength', () => {
    expect(reportOnTopic(last('Must be reviewed', 'should')))
      .toBe(`review.yaml:13:15  position-strength
  The label "Must be reviewed" says "must", and its strength is given as "should".
  Fix: Write strength: must, or reword the label.

${ONE}`);
  });

  it('may claim a strength without an operative word', () => {
    expect(reportOnTopic(last('Only by the head', 'must'))).toBe('');
  });
});

describe('the wording of a position', () => {
  it('is as strong as its label', () => {
    expect(reportOnTopic(last('Should be reviewed', 'should', wording('Staff must ask.'))))
      .toBe(`review.yaml:15:7  wording-strength
  The wording says "must" at its strongest, and its label "Should be reviewed" is given the strength "should".
  Fix: Let the wording ask as much as the label does, or say in strengthWhy why it asks more or less.

${ONE}`);
  });

  it('may differ for a reason', () => {
    const why = "      strengthWhy: 'The clause asks more of the head.'\n";
    const source = last('Should be reviewed', 'should', wording('The head must ask.', why));
    expect(reportOnTopic(source)).toBe('');
  });

  it('needs no reason where it does not differ', () => {
    const why = "      strengthWhy: 'It asks more.'\n";
    expect(reportOnTopic(last('Should be reviewed', 'should', wording('Staff should ask.', why))))
      .toBe(`review.yaml:15:7  wording-strength
  The wording is as strong as its label "Should be reviewed", and strengthWhy explains a difference.
  Fix: Remove strengthWhy.

${ONE}`);
  });

  it('is not measured where the label speaks of no duty', () => {
    expect(reportOnTopic(SOUND + wording('Staff must ask.'))).toBe('');
  });
});
