import { describe, expect, it } from 'vitest';
import { changed, FILES, reportOnTemplate } from '../../support/template-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

describe('an id that is used twice', () => {
  it('is reported at the second detail', () => {
    expect(reportOnTemplate({ details: `${FILES.details}${FILES.details.split('- id: head')[0]}` }))
      .toBe(`details.yaml:16:7  template-repeated
  The id school is used twice.
  Fix: Give each an id of its own.

${ONE}`);
  });

  it('is reported at the second section', () => {
    expect(reportOnTemplate(changed('sections', 'id: oversight', 'id: conduct')))
      .toBe(`sections.yaml:4:7  template-repeated
  The id conduct is used twice.
  Fix: Give each an id of its own.

${ONE}`);
  });

  it('is reported at the second check', () => {
    expect(reportOnTemplate({ checks: FILES.checks.repeat(2) }))
      .toBe(`checks.yaml:10:7  template-repeated
  The id no-review is used twice.
  Fix: Give each an id of its own.

${ONE}`);
  });

  it('may be used once in each of the files', () => {
    expect(reportOnTemplate(changed('sections', 'id: oversight', 'id: school'))).toBe('');
  });
});

describe('the topics of the sections', () => {
  it('are topics that there are', () => {
    expect(reportOnTemplate(changed('sections', '[review]', '[review, gossip]')))
      .toBe(`sections.yaml:6:20  template-section
  There is no topic "gossip".
  Fix: Name each topic once, by its file without its ending.

${ONE}`);
  });

  it('are in one section', () => {
    expect(reportOnTemplate(changed('sections', '[review]', '[review, respect]')))
      .toBe(`sections.yaml:6:20  template-section
  The topic respect is placed twice.
  Fix: Name each topic once, by its file without its ending.

${ONE}`);
  });

  it('are once in their section', () => {
    expect(reportOnTemplate(changed('sections', '[respect]', '[respect, respect]')))
      .toBe(`sections.yaml:3:21  template-section
  The topic respect is placed twice.
  Fix: Name each topic once, by its file without its ending.

${ONE}`);
  });

  it('are all topics that there are', () => {
    expect(reportOnTemplate(changed('sections', '[review]', '[]')))
      .toBe(`sections.yaml:1:1  template-section
  The topic review is in no section, so no policy would hold it.
  Fix: Add review to a section.

${ONE}`);
  });
});

describe('a check', () => {
  it('is about a topic that there is', () => {
    expect(reportOnTemplate(changed('checks', 'topic: review\n  when', 'topic: gossip\n  when')))
      .toBe(`checks.yaml:3:10  template-check
  There is no topic "gossip".
  Fix: Correct the name.

${ONE}`);
  });

  it('names a topic that there is in each condition', () => {
    expect(reportOnTemplate(changed('checks', '- topic: review', '- topic: gossip')))
      .toBe(`checks.yaml:5:14  template-check
  There is no topic "gossip".
  Fix: Correct the name.

${ONE}`);
  });

  it('names positions that the topic has', () => {
    expect(reportOnTemplate(changed('checks', '[no-period, left-out]', '[no-period, never]')))
      .toBe(`checks.yaml:6:23  template-check
  There is no position "never" of review.
  Fix: Write one of: every-12-months, no-period, left-out.

${ONE}`);
  });

  it('does not take silence for a position, since a school leaves out', () => {
    expect(reportOnTemplate(changed('checks', 'left-out]', 'silent]'))).toContain(
      'There is no position "silent" of review.',
    );
  });

  it('names a detail that there is', () => {
    expect(reportOnTemplate(changed('checks', 'detail: school', 'detail: months')))
      .toBe(`checks.yaml:7:15  template-check
  There is no detail "months".
  Fix: Correct the name.

${ONE}`);
  });
});
