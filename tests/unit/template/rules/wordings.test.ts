import { describe, expect, it } from 'vitest';
import { changed, reportOnTemplate, TOPIC } from '../../support/template-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

/** What is reported of the topic with another text of its first position. */
function reportOnText(text: string): string {
  const own = '{School} reviews this policy every year{see:respect}.';
  return reportOnTemplate(changed('topic', own, text));
}

describe('a position', () => {
  it('has template wording', () => {
    const wording = `    wording:
      text: 'It is reviewed when {head} thinks fit.'
      basedOn: ['mill-lane#4']
`;
    expect(reportOnTemplate(changed('topic', wording, ''))).toBe(`review.yaml:17:5  template-wording
  The position no-period has no template wording.
  Fix: Write wording: with text, bullets if it needs any, and basedOn.

${ONE}`);
  });

  it('has wording that rests on a clause', () => {
    const report = reportOnTemplate(
      changed('topic', "fit.'\n      basedOn: ['mill-lane#4']", "fit.'\n      basedOn: []"),
    );
    expect(report).toBe(`review.yaml:22:16  template-clause
  The wording of no-period rests on no clause.
  Fix: Name the clauses that it is based on, as in neu#5.3.

${ONE}`);
  });
});

describe('a placeholder', () => {
  it('stands for a detail that there is', () => {
    expect(reportOnText('Ask {chair}.')).toBe(`review.yaml:11:13  template-placeholder
  {chair} stands for nothing.
  Fix: Write one of: school, head.

${ONE}`);
  });

  it('is checked against the details in a bullet too', () => {
    expect(reportOnTemplate(changed('topic', 'Ask {head}.', 'Ask {heads}.')))
      .toBe(`review.yaml:13:11  template-placeholder
  {heads} stands for nothing.
  Fix: Write one of: school, head.

${ONE}`);
  });

  it.each(['{}', '{ head }', '{HEAD}', '{see: head}', '{constructor}', '{Chair}'])(
    'is none as it is written: %s',
    (text) => {
      expect(reportOnText(`Ask ${text}.`)).toContain(`${text} stands for nothing.`);
    },
  );

  it('may begin with a capital', () => {
    expect(reportOnText('{Head} of {school}: {Head} decides.')).toBe('');
  });

  it('is reported as often as it stands there', () => {
    expect(reportOnText('Ask {chair}, then {chair}.')).toContain('2 problems in 1 file.');
  });

  it('is one problem where it is in more than five places, since its detail is gone', () => {
    expect(reportOnText('{chair} '.repeat(6).trim())).toBe(`review.yaml:11:13  template-placeholder
  {chair} stands for nothing, here and in 5 other places.
  Fix: Write one of: school, head.

${ONE}`);
    expect(reportOnText('{chair} '.repeat(5).trim())).toContain('5 problems in 1 file.');
  });

  it('is checked against the details in the paragraph that a section opens with, too', () => {
    const opening = 'title: Oversight\n  opening: Staff of {skool} think first.';
    expect(reportOnTemplate(changed('sections', 'title: Oversight', opening))).toContain(
      '{skool} stands for nothing.',
    );
  });

  it.each(['Ask {head.', 'Ask head}.', 'Ask {{head}}.'])(
    'that is not closed, or closed twice, is reported: %s',
    (text) => {
      expect(reportOnText(text)).not.toBe('');
    },
  );
});

describe('a reference', () => {
  it('leads to a topic that there is', () => {
    expect(reportOnText('It is reviewed{see:gossip}.'))
      .toBe(`review.yaml:11:13  template-placeholder
  {see:gossip} stands for nothing.
  Fix: After see: comes the id of another topic.

${ONE}`);
  });

  it('does not lead to its own topic', () => {
    expect(reportOnText('It is reviewed{see:review}.'))
      .toBe(`review.yaml:11:13  template-placeholder
  {see:review} stands for nothing.
  Fix: After see: comes the id of another topic.

${ONE}`);
  });
});

describe('the clauses that a wording is based on', () => {
  it.each(['hill-view#9.9', 'sea-bank#1.1', 'hill-view', '9.2', 'mill-lane#9.2', 'hill-view#'])(
    'are clauses that there are, and not %s',
    (reference) => {
      expect(reportOnTemplate(changed('topic', "'hill-view#9.2'", `'${reference}'`)))
        .toBe(`review.yaml:15:17  template-clause
  There is no clause ${reference}.
  Fix: Write the name of the policy file, #, and the id of a clause, as in neu#5.3.

${ONE}`);
    },
  );

  it('are written with one #', () => {
    const report = reportOnTemplate(changed('topic', 'hill-view#9.2', 'hill-view#9.2#a'));
    expect(report).toContain('There is no clause hill-view#9.2#a.');
  });

  it('may be bullets', () => {
    expect(reportOnTemplate(changed('topic', 'hill-view#9.2', 'hill-view#1.1.a'))).toBe('');
  });
});

describe('the recommendation', () => {
  it('is one of the positions', () => {
    const never = changed('topic', 'position: every-12-months\n  why', 'position: never\n  why');
    expect(reportOnTemplate(never)).toBe(`review.yaml:24:13  template-recommended
  The recommended position "never" is none of this topic.
  Fix: Write recommended: with why, and as position one of: every-12-months, no-period; or null to leave the topic out.

${ONE}`);
  });

  it('may be to leave the topic out', () => {
    const none = changed('topic', 'position: every-12-months\n  why', 'position: null\n  why');
    expect(reportOnTemplate(none)).toBe('');
  });

  it('is not to be silent, which is said of policies', () => {
    const silent = changed('topic', 'position: every-12-months\n  why', 'position: silent\n  why');
    expect(reportOnTemplate(silent)).toContain('The recommended position "silent" is none');
  });

  it('is not missing', () => {
    expect(reportOnTemplate({ topic: TOPIC.slice(0, TOPIC.indexOf('recommended:')) }))
      .toBe(`review.yaml:1:1  template-recommended
  This topic recommends nothing.
  Fix: Write recommended: with why, and as position one of: every-12-months, no-period; or null to leave the topic out.

${ONE}`);
  });

  it('gives reasons that name clauses that there are', () => {
    const why = 'why: Hill View says so (hill-view#9.9).';
    const report = reportOnTemplate(changed('topic', 'why: Platforms change every year.', why));
    expect(report).toContain('There is no clause hill-view#9.9.');
  });
});
