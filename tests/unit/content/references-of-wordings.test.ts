import { describe, expect, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED, type Answers } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { clausesOf, type PolicyDocument } from '../../../src/adopt/document.ts';
import { inlineText } from '../../../src/adopt/fill.ts';
import { POLICY_FORMATS } from '../../../src/export/formats.ts';
import { readBack } from '../support/reading/agreement.ts';
import { siteTemplate } from '../support/site-template.ts';

const { topics } = siteTemplate;
const MOST = Math.max(...topics.map(({ positions }) => positions.length));
const NTH = Array.from({ length: MOST }, (_one, index) => index);

/**
 * What is left of a reference whose clause is not there: a number that is missing, room for one, or
 * a sentence that speaks of one.
 */
const LOOSE = [
  /\(see(?! clause \d+\.\d+\))/,
  /\bclause(?:\s*[).,;:]|\s*$)/,
  / {2}|\s[.,;:)]|\(\s|\(\)/,
  /[{}]|undefined|null/,
  /\b(?:said|makes|given|dealt with) elsewhere\b/,
  /\b(?:except|only|unless|where|those that|as|so far as) this policy (?:allows|makes|says|covers)\b/,
];

/** All topics at their nth position, or their last if they have fewer, with one left out. */
function answersWithout(left: string, nth: number): Answers {
  const choices = topics.map(({ id, positions }) => [id, positions[nth % positions.length]?.id]);
  return {
    ...startFrom(siteTemplate, RECOMMENDED),
    choices: { ...Object.fromEntries(choices), [left]: LEFT_OUT },
    details: { school: 'Hill View', official_channels: 'school email' },
  };
}

function paragraphsOf(document: PolicyDocument): string[] {
  return clausesOf(document).flatMap(({ paragraphs, bullets }) => {
    return [...paragraphs, ...bullets.map(({ text }) => text)].map(inlineText);
  });
}

/**
 * The wordings that refer to a topic, as few policies as hold them all: one position of each topic
 * in each.
 */
function choicesReferringTo(topic: string): Record<string, string>[] {
  const referring = topics.map(({ id, positions }) => ({
    id,
    positions: positions.filter(({ text, bullets }) =>
      [text, ...bullets].some((words) => words.includes(`{see:${topic}}`)),
    ),
  }));
  return NTH.map((nth) => {
    const chosen = referring.flatMap(({ id, positions }) => {
      const position = positions[nth];
      return position ? [[id, position.id] as const] : [];
    });
    return Object.fromEntries(chosen);
  }).filter((choices) => Object.keys(choices).length > 0);
}

describe('with a topic left out', () => {
  it.each(topics.map(({ id }) => id))('%s, no wording is left with a loose end', (left) => {
    for (const nth of NTH) {
      const document = assemble(siteTemplate, answersWithout(left, nth));
      expect(document.sections.length).toBeGreaterThan(0);
      for (const text of paragraphsOf(document)) {
        for (const loose of LOOSE) expect(text).not.toMatch(loose);
        expect(text).not.toContain(`see:${left}`);
      }
      for (const { paragraphs, bullets } of clausesOf(document)) {
        const ending = bullets.length > 0 ? /:$/ : /[.!?”]$/;
        expect(inlineText(paragraphs.at(-1) ?? [])).toMatch(ending);
      }
    }
  });

  it.each(topics.map(({ id }) => id).filter((id) => choicesReferringTo(id).length > 0))(
    '%s, no format has a loose end where a clause refers to it',
    async (left) => {
      for (const choices of choicesReferringTo(left)) {
        const answers = { ...answersWithout(left, 0), choices: { ...choices, [left]: LEFT_OUT } };
        const document = assemble(siteTemplate, answers);
        for (const format of POLICY_FORMATS) {
          const words = (await readBack(format, document, answers)) ?? [];
          expect(words.length).toBeGreaterThan(3);
          for (const text of words) {
            expect(text, format.id).not.toMatch(/see clause(?! \d)|\( ?see ?\)|\(\)|[^\s] [.,;:)]/);
          }
        }
      }
    },
  );
});

describe('with a topic put in', () => {
  it('each reference to it has the number of its clause', () => {
    for (const nth of NTH) {
      const document = assemble(siteTemplate, answersWithout('none', nth));
      const numbers = new Set(clausesOf(document).map(({ number }) => number));
      const referred = paragraphsOf(document).flatMap((text) =>
        Array.from(text.matchAll(/\(see clause ([\d.]+)\)/g), ([, number = '']) => number),
      );
      expect(referred.length).toBeGreaterThan(20);
      expect(referred.filter((number) => !numbers.has(number))).toEqual([]);
    }
  });
});
