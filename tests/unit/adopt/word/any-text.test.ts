import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentClause } from '../../../../src/adopt/assemble.ts';
import { coverNoteToWordBytes } from '../../../../src/adopt/word/index.ts';
import { anyAnswers, soundAnswers } from '../../support/answers.ts';
import {
  all,
  inputFor,
  inStyle,
  part,
  partsOf,
  policyParts,
  words,
  type Element,
  type Input,
} from './support.ts';

/** Code units one by one, halves of pairs among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((codes) => String.fromCharCode(...codes));

/** What others have tripped over: markup, placeholders and words of docx, directions, joined emoji, noncharacters, control characters. */
const known = fc.constantFrom(
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
);

/** Any text at all, sometimes ten thousand characters of it. */
const text = fc.oneof(
  { weight: 4, arbitrary: known },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: units },
  { weight: 1, arbitrary: fc.tuple(known, known).map((two) => two.join('')) },
  { weight: 1, arbitrary: known.map((one) => `${one} `.repeat(10_000).slice(0, 10_000)) },
);

const detail = fc.record({ label: text, value: text });
const changed = fc.record({ title: text, before: text, after: text, a: text, b: text, same: text });

/** A policy in which every field holds any text. */
const hostile: fc.Arbitrary<Input> = fc
  .record({
    texts: fc.record({
      school: text,
      title: text,
      section: text,
      opening: text,
      heading: text,
      bullet: text,
      law: text,
      own: text,
      model: text,
      name: text,
      quote: text,
      filled: text,
      label: text,
    }),
    body: fc.array(text, { minLength: 1, maxLength: 3 }),
    detail,
    changed,
    control: fc.array(detail, { maxLength: 3 }),
    changeLog: fc.array(text, { maxLength: 3 }),
    isDraft: fc.boolean(),
  })
  .map(({ texts, body, ...rest }) => madeOf(texts, body, rest));

type Texts = Record<
  | 'school'
  | 'title'
  | 'section'
  | 'opening'
  | 'heading'
  | 'bullet'
  | 'law'
  | 'own'
  | 'model'
  | 'name'
  | 'quote'
  | 'filled'
  | 'label',
  string
>;

interface Rest {
  detail: { label: string; value: string };
  changed: Record<'title' | 'before' | 'after' | 'a' | 'b' | 'same', string>;
  control: { label: string; value: string }[];
  changeLog: string[];
  isDraft: boolean;
}

function madeOf(texts: Texts, body: string[], rest: Rest): Input {
  const { changed: change, control, changeLog, isDraft } = rest;
  const usual = { kind: 'name', group: 'school', help: '', example: '', initial: '' } as const;
  const missing = [{ ...usual, id: 'x', label: texts.label, required: true }];
  const common = { title: change.title, modelClauses: [] };
  return {
    document: {
      title: texts.title,
      school: texts.school,
      sections: [
        {
          id: 'one',
          number: '1',
          title: texts.section,
          opening: [{ kind: 'text', text: texts.opening }],
          clauses: [
            {
              id: 'topic',
              number: '1.1',
              heading: texts.heading,
              text: body.map((words) => ({ kind: 'text', text: words })),
              bullets: [
                [
                  { kind: 'text', text: texts.bullet },
                  { kind: 'detail', id: 'head', ...rest.detail },
                  { kind: 'see', topic: 'own', number: '1.2' },
                ],
              ],
              origin: 'edited',
            },
            {
              id: 'own',
              number: '1.2',
              heading: 'Own',
              text: [{ kind: 'text', text: texts.own }],
              bullets: [],
              origin: 'own',
            },
          ],
        },
      ],
      laws: [texts.law],
      missing,
      undecided: [],
      isDraft,
    },
    control,
    changeLog,
    changes: {
      base: 'hill-view',
      substantive: [
        {
          ...common,
          kind: 'position',
          id: 'topic',
          before: change.before,
          after: change.after,
          diff: null,
        },
        {
          ...common,
          kind: 'wording',
          id: 'topic',
          before: null,
          after: null,
          diff: [
            { kind: 'changed', a: change.a, b: change.b },
            { kind: 'same', a: change.same, b: change.same },
          ],
        },
      ],
      filledIn: [texts.filled],
    },
    modelName: texts.model,
    quoted: [{ change: 'topic', name: texts.name, text: texts.quote }],
  };
}

/** A character that XML 1.0 has, by its production Char. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 0x20 && !'\t\n\r'.includes(character);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return !isControl && !isHalf && code !== 0xfffe && code !== 0xffff;
}

/** What was typed, without what no XML can hold, with one kind of line end. */
function sayable(typed: string): string {
  return [...typed]
    .filter(isXmlCharacter)
    .join('')
    .replaceAll(/\r\n|\r/g, '\n');
}

function lines(typed: string): string[] {
  return sayable(typed)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

const one = (typed: string) => lines(typed).join(' ');
const notEmpty = (line: string) => line !== '';

/** Ends of line part the text of a clause; a line of blanks is a paragraph there if it was typed as one. */
function clauseLines(typed: string): string[] {
  return sayable(typed).split('\n').filter(notEmpty);
}

describe('any text in any field', () => {
  it('makes XML that parses, from which the clauses can be read back', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (input) => {
        const body = part(await policyParts(input), 'word/document.xml');
        const [clause, own] = clausesOf(input);
        const first = [openingOf(input), textsOf(clause?.text), textsOf(own?.text)];
        expect(inStyle(body, 'ClauseText')).toEqual(first.flatMap(clauseLines));
        expect(inStyle(body, 'ClauseList').join('\n')).toBe(bulletOf(clause?.bullets[0] ?? []));
        expect(inStyle(body, 'Heading2')[0]).toBe(one(clause?.heading ?? '') || '[Heading]');
        expect(inStyle(body, 'Quote').join('\n')).toBe(quoteOf(input));
      }),
      { numRuns: 80 },
    );
  });

  it('can be read back from the title page and from lists', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (input) => {
        const { document, control, changeLog, changes } = input;
        const body = part(await policyParts(input), 'word/document.xml');
        const school = one(document.school) || '[Name of the school or trust]';
        expect(inStyle(body, 'School')).toEqual([school]);
        expect(inStyle(body, 'Title')).toEqual([one(document.title)]);
        const rows = all(body, 'w:tr').slice(1, 1 + control.length);
        expect(rows.map((row) => all(row, 'w:tc').map(inCell))).toEqual(control.map(cellsOf));
        const listed = [...changeLog, ...document.laws, ...changes.filledIn];
        expect(inStyle(body, 'PlainList')).toEqual(listed.map(one));
      }),
      { numRuns: 80 },
    );
  });

  it('can be read back from the changes', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (input) => {
        const body = part(await policyParts(input), 'word/document.xml');
        const [position, wording] = input.changes.substantive;
        const [before, now, diff] = inStyle(body, 'ChangeLine');
        expect(inStyle(body, 'Heading3')).toEqual([
          `1.1 ${one(position?.title ?? '')}: position changed, wording changed`,
        ]);
        expect(before).toBe(`Before:\t${one(position?.before ?? '')}`);
        expect(now).toBe(`Now:\t${one(position?.after ?? '')}`);
        const sides = (wording?.diff ?? []).flatMap(({ a, b }) => [a, b]);
        for (const side of sides) expect(diff).toContain(sayable(side).trim());
      }),
      { numRuns: 60 },
    );
  });

  it('makes a note that parses', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (input) => {
        const note = part(partsOf(await coverNoteToWordBytes(input)), 'word/document.xml');
        expect(inStyle(note, 'Title')).toEqual([`${one(input.document.title)}: note on changes`]);
        const before = lines(input.changes.substantive[0]?.before ?? '');
        const texts = inStyle(note, 'TableText');
        for (const line of before) expect(texts).toContain(line);
      }),
      { numRuns: 40 },
    );
  });
});

describe('any answers', () => {
  it('make both documents, whatever the answers name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyAnswers, soundAnswers()), async (answers) => {
        const input = inputFor(answers);
        const body = part(await policyParts(input), 'word/document.xml');
        const names = all(body, 'w:bookmarkStart').map((bookmark) => bookmark.attributes['w:name']);
        expect(new Set(names).size).toBe(names.length);
        partsOf(await coverNoteToWordBytes(input));
      }),
      { numRuns: 60 },
    );
  });
});

type Piece = DocumentClause['text'][number];

function clausesOf({ document }: Input): readonly DocumentClause[] {
  return document.sections[0]?.clauses ?? [];
}

function openingOf({ document }: Input): string {
  return textsOf(document.sections[0]?.opening);
}

/** Pieces one after the other: the last line of one and the first of the next are one. */
function textsOf(pieces: readonly Piece[] = []): string {
  return pieces.map((piece) => (piece.kind === 'text' ? sayable(piece.text) : '')).join('');
}

function bulletOf(pieces: readonly Piece[]): string {
  const filled = pieces.find((piece) => piece.kind === 'detail');
  const value = lines(filled?.value ?? '').join(', ') || `[${sayable(filled?.label ?? '')}]`;
  return clauseLines(`${textsOf(pieces)}${value} (see clause 1.2)`).join('\n');
}

function quoteOf({ quoted }: Input): string {
  const [{ name, text: typed } = { name: '', text: '' }] = quoted;
  const said = lines(typed);
  return said.length > 0 ? `${one(name)}  ${said.join('\n')}` : '';
}

function inCell(cell: Element): string {
  return all(cell, 'w:p').map(words).join('\n');
}

/** A blank is a line to write on: a tab with a line under it. */
function cellsOf({ label, value }: { label: string; value: string }): string[] {
  return [lines(label).join('\n'), lines(value).join('\n') || '\t'];
}
