import { describe, expect, it } from 'vitest';
import { toDocx } from '../../../../scripts/documents/docx.ts';
import { loadPdfInNode } from '../../../../scripts/documents/load-pdf.ts';
import { toOdt } from '../../../../scripts/documents/odt.ts';
import {
  HEADER,
  paragraphsOf,
  type MadeParagraph,
} from '../../../../scripts/documents/paragraphs.ts';
import { toPdf } from '../../../../scripts/documents/pdf.ts';
import { toHtml, toMarkdown, toText } from '../../../../scripts/documents/plain.ts';
import { readDocument } from '../../../../src/import/read.ts';
import { knownPolicies } from '../../support/project.ts';
import { file } from './files.ts';

type Make = (made: readonly MadeParagraph[]) => string | Uint8Array | Promise<Uint8Array>;

const FORMATS: Readonly<Record<string, Make>> = {
  'Word with automatic numbers': (made) => toDocx(made, 'automatic'),
  'Word with typed numbers': (made) => toDocx(made, 'typed'),
  OpenDocument: toOdt,
  PDF: toPdf,
  'plain text': (made) => toText(made),
  'wrapped text': (made) => toText(made, 76),
  Markdown: toMarkdown,
  HTML: toHtml,
};

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

// They are long enough for a running head to be told from the text: a single page gives no sign.
describe.each(knownPolicies.map((policy) => [policy.slug, paragraphsOf(policy)] as const))(
  '%s',
  (_, made) => {
    const words = made.flatMap(({ number, text }) => wordsIn(`${number ?? ''} ${text}`));

    it.each(Object.entries(FORMATS))(
      'comes back word for word, in order, from %s',
      async (name, make) => {
        const { blocks, leftOut } = await readDocument(file(await make(made)), {
          loadPdf: loadPdfInNode,
        });
        expect(blocks.flatMap(({ label, text }) => wordsIn(`${label ?? ''} ${text}`))).toEqual(
          words,
        );
        const framed = /Word|Open|PDF/.test(name);
        expect(leftOut.some(({ text, why }) => text === HEADER && why === 'header')).toBe(framed);
        // At most one block in a hundred is cut or joined where the page gives no sign.
        expect(Math.abs(blocks.length - made.length)).toBeLessThanOrEqual(made.length / 100);
      },
    );
  },
);

const ODD: readonly MadeParagraph[] = [
  { type: 'title', number: null, text: 'Sample Academy: use of social media', depth: 0 },
  { type: 'row', number: null, text: 'Who\tWhat', depth: 0 },
  { type: 'row', number: null, text: 'Head\tApproves & reviews it', depth: 0 },
  { type: 'heading', number: '1', text: 'Aims', depth: 1 },
  { type: 'heading', number: null, text: 'Within', depth: 2 },
  { type: 'item', number: null, text: 'outer <18', depth: 1 },
  { type: 'item', number: null, text: 'inner *star*', depth: 2 },
  { type: 'item', number: '(a)', text: 'lettered', depth: 1 },
  { type: 'clause', number: '3.7', text: 'Out of order, typed by hand.', depth: 0 },
];

it.each(Object.entries(FORMATS))(
  'brings tables, nested items and odd numbers back from %s',
  async (_, make) => {
    const { blocks } = await readDocument(file(await make(ODD)), { loadPdf: loadPdfInNode });
    // A single page gives no sign of which of its lines is a running head.
    const own = blocks.filter(({ text }) => text !== HEADER);
    const shown = own.map(({ label, text }) => `${label ?? ''} ${text}`.replace(/^[ •]+/, ''));
    expect(shown).toEqual(
      ODD.map(({ number, text }) => `${number === '1' ? '1.' : (number ?? '')} ${text}`.trim()),
    );
    expect(blocks.filter(({ kind }) => kind === 'row')).toHaveLength(2);
  },
);
