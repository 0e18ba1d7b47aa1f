import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import { appendixFrom } from '../../../src/adopt/appendix.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { changesFromBase } from '../../../src/adopt/changes.ts';
import { changesNote } from '../../../src/adopt/note.ts';
import type { Template } from '../../../src/adopt/template.ts';
import { policyToWordBytes } from '../../../src/export/word/index.ts';
import { anyCharacter } from '../../unit/support/any-character.ts';
import { anyAnswers, soundAnswers } from '../../unit/support/answers.ts';
import { expectAgreement } from '../../unit/support/reading/agreement.ts';
import { documentFor, TEMPLATE } from '../../unit/support/template.ts';
import { all, noteParts, part, partsOf, words } from '../../unit/support/word.ts';

/** Code units one by one, halves of pairs among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((codes) => String.fromCharCode(...codes));

/**
 * What others have tripped over: markup, placeholders and words of docx, directions, joined emoji,
 * noncharacters, control characters.
 */
const KNOWN = [
  '</w:t></w:r></w:p>',
  '<!-- & ]]> <![CDATA[',
  '&amp;&#0;&lt;"\'',
  '{clauses-0}{letters-0}{bullets-0}{letters\uffff-0}',
  'CURRENT',
  'TOTAL_PAGES',
  'SECTION',
  'שלום \u202eעולם\u202c مرحبا',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 e\u0301\u0302 \u{1fffe}\u{10ffff}',
  '\ud800a\udc00\ufffe\uffff\ufeff',
  '\u0000\u0001\b\u000b\f\u001b\u007f\u0085\u2028\u2029',
  'a\tb\r\nc\rd\n\n \ne',
  '  ends in blanks  ',
  '_xD83D_ _x0041_',
  '- a\n- b\nc',
] as const;

/**
 * Several lines in one label, title, name or heading: read back from Word, they once took up one
 * line more than in the policy.
 */
const SEVERAL_LINES = 'a\tb\r\nc\rd\n\n \ne';

const known = fc.constantFrom(...KNOWN);

/** Any text at all, sometimes two thousand characters of it. */
const text = fc.oneof(
  { weight: 4, arbitrary: known },
  { weight: 3, arbitrary: fc.string({ unit: anyCharacter, maxLength: 30 }) },
  { weight: 2, arbitrary: units },
  { weight: 1, arbitrary: fc.tuple(known, known).map((two) => two.join('')) },
  { weight: 1, arbitrary: known.map((one) => `${one} `.repeat(2_000).slice(0, 2_000)) },
);

/** A text for each place of a policy that has one. */
const texts = fc.record({
  label: text,
  title: text,
  opening: text,
  position: text,
  wording: text,
  bullet: text,
  law: text,
  model: text,
  quote: text,
  typed: text,
  heading: text,
  own: text,
});

type Texts = typeof texts extends fc.Arbitrary<infer T> ? T : never;

/** A template in which every text is the one given for its place. */
function templateOf({
  label,
  title,
  opening,
  position,
  wording,
  bullet,
  law,
  model,
}: Texts): Template {
  return {
    ...TEMPLATE,
    details: TEMPLATE.details.map((detail) => ({ ...detail, label })),
    sections: TEMPLATE.sections.map((section) => ({ ...section, title, opening })),
    topics: TEMPLATE.topics.map((topic) => ({
      ...topic,
      title,
      positions: topic.positions.map((one) => ({
        ...one,
        label: position,
        text: `${one.text} ${wording} {channels}`,
        bullets: [...one.bullets, bullet],
      })),
    })),
    models: TEMPLATE.models.map((one) => ({ ...one, name: model })),
    laws: TEMPLATE.laws.map((one) => ({ ...one, title: law })),
  };
}

/**
 * Answers with a change of every kind, typed texts in every place that takes them but one, whose
 * blank is shown.
 */
function answersOf(template: Template, { typed, heading, own, bullet }: Texts): Answers {
  const start = startFrom(template, 'hill-view');
  const details = Object.fromEntries(template.details.map(({ id }) => [id, typed]));
  return {
    ...start,
    choices: { ...start.choices, parents: 'careful', people: 'left-out' },
    details: { ...details, channels: '' },
    edits: { 'whistles/law': { text: typed, bullets: [bullet] } },
    own: [{ id: 'own-1', section: 'contact', title: heading, text: own }],
  };
}

function policyWith(parts: Texts) {
  const template = templateOf(parts);
  const answers = answersOf(template, parts);
  const quote = (id: string) => ({ name: id, text: parts.quote });
  const changes = changesFromBase(template, answers);
  const input = { changes, quote };
  const document = assemble(template, answers, appendixFrom(input));
  return { document, answers, note: () => changesNote(template, answers, input) };
}

/** The same text in every place. */
function everywhere(one: string): Texts {
  const parts = { label: one, title: one, opening: one, position: one, wording: one, bullet: one };
  const others = { law: one, model: one, quote: one, typed: one, heading: one, own: one };
  return { ...parts, ...others };
}

describe('any text in any field', () => {
  it.each(KNOWN)('is read back from every format as it stands in the document: %j', async (one) => {
    const { document, answers } = policyWith(everywhere(one));
    await expectAgreement(document, answers);
  });

  it('is read back from every format, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (parts) => {
        const { document, answers } = policyWith(parts);
        await expectAgreement(document, answers);
      }),
      { numRuns: 12, examples: [[everywhere(SEVERAL_LINES)]] },
    );
  });

  it('loses nothing that can be shown', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const shown = JSON.stringify(policyWith(parts).document);
        for (const place of ['label', 'title', 'quote', 'heading', 'typed'] as const) {
          const sayable = parts[place]
            .replaceAll(/[\s\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ')
            .split(' ');
          for (const word of sayable) expect(shown).toContain(JSON.stringify(word).slice(1, -1));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('makes a note in Word that parses, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (parts) => {
        const { document, note } = policyWith(parts);
        const file = part(await noteParts(note()), 'word/document.xml');
        expect(words(file)).toContain(`${document.title}: note on changes`);
      }),
      { numRuns: 10, examples: [[everywhere(SEVERAL_LINES)]] },
    );
  });
});

describe('any answers', () => {
  it('make a Word document whose bookmarks have names of their own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyAnswers, soundAnswers()), async (answers) => {
        const bytes = await policyToWordBytes(documentFor(answers), { hasPages: false });
        const parts = partsOf(bytes);
        const bookmarks = all(part(parts, 'word/document.xml'), 'w:bookmarkStart');
        const names = bookmarks.map((bookmark) => bookmark.attributes['w:name']);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 30 },
    );
  });
});
