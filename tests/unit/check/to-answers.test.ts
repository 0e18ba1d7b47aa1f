import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { loadTemplate } from '../../../scripts/export/template.ts';
import { LEFT_OUT } from '../../../src/adopt/answers.ts';
import { readAnswers, writeAnswers } from '../../../src/adopt/read-answers.ts';
import { gapsOf, toAnswers } from '../../../src/check/to-answers.ts';
import { viewReport } from '../../../src/check/view.ts';
import { toPolicy } from '../../../src/import/gather.ts';
import type { Item } from '../../../src/import/items.ts';
import { splitBlocks } from '../../../src/import/split/split.ts';
import { readText } from '../../../src/import/text/read.ts';
import { LIBRARY, POLICY, REPORT } from './support/document.ts';

const template = loadTemplate(fileURLToPath(new URL('../../..', import.meta.url)));
const view = viewReport({ name: 'x', policy: POLICY }, REPORT, {}, LIBRARY);
const answers = toAnswers(template, view, POLICY);

const clause = (key: number, text: string): Item => ({
  ...{ key, role: 'clause', number: null, text, depth: 0, why: null },
});

/** The text of a clause that is typed with these lines under it. */
function textOfTyped(...lines: readonly string[]): string {
  const typed = ['1. Scope', '1.1 Staff must not:', ...lines].join('\n\n');
  const policy = toPolicy(splitBlocks(readText(typed, 'a.txt')));
  return toAnswers(template, view, policy).own[0]?.text ?? '';
}

describe('a policy begun from a document', () => {
  it('takes our wording on topics of which nothing was found, and leaves out those that the school covers', () => {
    const recommended = template.topics.find(({ id }) => id === 'personal-views')?.recommended;
    expect(answers.choices['personal-views']).toBe(recommended?.position ?? LEFT_OUT);
    expect(answers.choices['review']).toBe(LEFT_OUT);
    expect(gapsOf(view).map(({ id }) => id)).toEqual(['personal-views']);
  });

  it('leaves open what the program is not sure of', () => {
    expect(answers.choices['images']).toBeUndefined();
  });

  it('keeps every word of the school’s own clauses, items as bullets', () => {
    const words = answers.own.map(({ text }) => text).join('\n');
    for (const { text } of POLICY.clauses) expect(words).toContain(text);
    expect(answers.own.map(({ title }) => title)).toEqual([
      'Scope (formerly 1.1)',
      'Oversight (formerly 2.1)',
      'Oversight (formerly 2.2)',
    ]);
    expect(answers.own[1]?.text).toBe('Staff must not:\n- post pictures of pupils online');
  });

  it.each([
    [['- one', '- two'], ['(a) one', '(b) two'], '- one\n- two'],
    [['(i) deep', '(c) three'], ['(a) one', '(b) two', '(i) deep', '(c) three'], null],
    [['(d) four'], ['(a) one', '(d) four'], null],
    [['1.1.1 Pupils may.'], ['(a) one', '1.1.1 Pupils may.'], null],
  ])('keeps numbers that the generator would not give: %j', (kept, typed, whole) => {
    const text = textOfTyped(...typed);
    for (const line of kept) expect(text.split('\n')).toContain(line);
    if (whole !== null) expect(text).toBe(`Staff must not:\n${whole}`);
  });

  it('makes no bullet of a paragraph after a list: it would turn its meaning', () => {
    const items = [
      clause(1, 'Staff must not:'),
      { ...clause(2, 'post pictures'), role: 'item', depth: 1 },
      { ...clause(3, 'Governors must ask first.'), depth: 1 },
    ] as const;
    const text = toAnswers(template, view, toPolicy(items)).own[0]?.text;
    expect(text).toBe('Staff must not:\n- post pictures\nGovernors must ask first.');
  });

  it('puts a clause into the section of the topic on which it bears', () => {
    const section = template.sections.find(({ topics }) => topics.includes('review'));
    expect(answers.own[2]?.section).toBe(section?.id);
  });

  it('is understood by the generator whole', () => {
    const read = readAnswers(template, writeAnswers(answers));
    expect(read.problems).toEqual([]);
    expect(read.answers).toEqual(answers);
  });
});
