import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWording, textToWording, wordingToText } from '../../../src/adopt/edit-text.ts';
import { typed } from '../support/answers.ts';
import { TEMPLATE } from '../support/template.ts';
import { topics } from '../support/topics.ts';

describe('a wording in a text field', () => {
  it('is its paragraph, and a line with a dash for each bullet', () => {
    const wording = { text: 'Staff:', bullets: ['ask {head}', 'wait'] };
    expect(wordingToText(wording)).toBe('Staff:\n- ask {head}\n- wait');
  });

  it('without bullets is its paragraph', () => {
    expect(wordingToText({ text: 'Staff ask.', bullets: [] })).toBe('Staff ask.');
  });

  it('comes back as it was, for every wording of the made template and of this site', () => {
    const wordings = [
      ...TEMPLATE.topics.flatMap((topic) => topic.positions),
      ...topics.flatMap((topic) => topic.positions.flatMap(({ wording }) => wording ?? [])),
    ].map(({ text, bullets }) => ({ text, bullets }));
    expect(wordings.length).toBeGreaterThan(100);
    for (const wording of wordings) expect(textToWording(wordingToText(wording))).toEqual(wording);
  });
});

describe('a text that a person typed', () => {
  it.each([
    ['Staff:\n-  ask\n  - wait\n• go', { text: 'Staff:', bullets: ['ask', '- wait', 'go'] }],
    ['- ask\n\t- wait\n\t\t- go\n- stay', { text: '', bullets: ['ask', '- wait', '- go', 'stay'] }],
    ['  - ask\n  - wait', { text: '', bullets: ['ask', 'wait'] }],
    ['\n\n Staff ask. \n\nThey wait.\n', { text: 'Staff ask. \n\nThey wait.', bullets: [] }],
    ['- ask\nStaff:\n- wait', { text: '- ask\nStaff:', bullets: ['wait'] }],
    ['Staff:\n- ask\nbut not twice.', { text: 'Staff:\n- ask\nbut not twice.', bullets: [] }],
    ['Staff:\n\n- ask\n\n- wait\n', { text: 'Staff:', bullets: ['ask', 'wait'] }],
    ['- ask', { text: '', bullets: ['ask'] }],
    ['– ask\n— wait\n* go\n· stay', { text: '', bullets: ['ask', 'wait', 'go', 'stay'] }],
    ['', { text: '', bullets: [] }],
    ['Staff:\n- ', { text: 'Staff:', bullets: [''] }],
    ['- - ask', { text: '', bullets: ['ask'] }],
  ])('is read line by line: %j', (text, wording) => {
    expect(textToWording(text)).toEqual(wording);
  });

  it.each(['-ask', '--- ask', '10 - 12', 'well-known', '-', 'a - b', '*ask*', '–ask'])(
    'has no bullet where no dash stands at the beginning of a line, before a space: %s',
    (text) => {
      expect(textToWording(text)).toEqual({ text, bullets: [] });
    },
  );

  it('comes to the same wording when it is shown and read again', () => {
    const lines = fc.array(fc.oneof(typed, fc.constantFrom('- ', '• a', '  - b', '-', '', ' ')));
    fc.assert(
      fc.property(lines, (all) => {
        const wording = textToWording(all.join('\n'));
        expect(textToWording(wordingToText(wording))).toEqual(wording);
      }),
    );
  });

  it('loses no character but space and the dashes of bullets, and moves none', () => {
    const bare = (text: string) => text.replaceAll(/[\s•-]/g, '');
    fc.assert(
      fc.property(typed, (text) => {
        const { text: paragraph, bullets } = textToWording(text);
        const kept = bare([paragraph, ...bullets].join(''));
        expect(kept).toBe(bare(text));
      }),
    );
  });
});

describe('a clause of the school’s own', () => {
  it('has its list at the end as bullets, and one before other words with dots', () => {
    expect(ownWording('Staff:\n- ask\n- wait')).toEqual({
      text: 'Staff:',
      bullets: ['ask', 'wait'],
    });
    expect(ownWording('Staff:\n- ask\n– wait\nThen they go.\n- home')).toEqual({
      text: 'Staff:\n• ask\n• wait\nThen they go.',
      bullets: ['home'],
    });
  });
});
