import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ILevelsOptions,
  type IParagraphOptions,
} from 'docx';
import { HEADER, piecesOf, typedNumber, type MadeParagraph } from './paragraphs.ts';

/** Whether Word works the numbers out, or somebody typed them. */
export type Numbers = 'automatic' | 'typed';

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/**
 * Makes a Word document with a header and a footer.
 *
 * @param numbers automatic: headings have styles, and what can be counted is; typed: headings are
 *   only bold
 * @returns the bytes of the file
 */
export async function toDocx(
  paragraphs: readonly MadeParagraph[],
  numbers: Numbers,
): Promise<Uint8Array> {
  const sections = paragraphs.some((one) => one.type === 'heading' && one.number?.endsWith('.0'));
  const write = numbers === 'typed' ? typed : automatic(sections ? '%1.0' : '%1.');
  const children = piecesOf(paragraphs).map((piece) =>
    'rows' in piece ? table(piece.rows) : new Paragraph(write(piece)),
  );
  const document = new Document({
    numbering: {
      config: [
        { reference: 'main', levels: mainLevels(sections ? '%1.0' : '%1.') },
        { reference: 'bullets', levels: BULLETS },
      ],
    },
    styles: { default: { document: { run: { font: 'Arial', size: 22 } } } },
    sections: [{ headers: { default: header() }, footers: { default: footer() }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const indented = (left: number, hanging: number) => ({
  style: { paragraph: { indent: { left, hanging } } },
});

function mainLevels(section: string): ILevelsOptions[] {
  return [section, '%1.%2'].map((text, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.START,
    ...indented(567, 567),
  }));
}

/** As Word makes them: characters of fonts that draw them. */
const BULLETS: ILevelsOptions[] = [0, 1, 2].map((level) => ({
  level,
  format: LevelFormat.BULLET,
  text: level % 2 === 0 ? '\uf0b7' : 'o',
  alignment: AlignmentType.START,
  style: {
    paragraph: { indent: { left: 1134 + 360 * level, hanging: 360 } },
    run: { font: level % 2 === 0 ? 'Symbol' : 'Courier New' },
  },
}));

/** Leaves a number to Word where Word would print the same, and types it elsewhere. */
function automatic(section: string): (one: MadeParagraph) => IParagraphOptions {
  let sections = 0;
  let clauses = 0;
  return (one) => {
    const heading =
      one.type === 'heading' ? { heading: HEADINGS[one.depth - 1] ?? HEADINGS[2] } : {};
    if (one.type === 'title') return { heading: HeadingLevel.TITLE, children: runs(one.text) };
    if (one.type === 'heading' && one.number === wouldPrint(section, sections + 1)) {
      sections += 1;
      clauses = 0;
      return { ...heading, numbering: { reference: 'main', level: 0 }, children: runs(one.text) };
    }
    if (one.type === 'clause' && one.number === `${String(sections)}.${String(clauses + 1)}`) {
      clauses += 1;
      return { numbering: { reference: 'main', level: 1 }, children: runs(one.text) };
    }
    if (one.type === 'item' && one.number === null) {
      return {
        numbering: { reference: 'bullets', level: one.depth - 1 },
        children: runs(one.text),
      };
    }
    return { ...heading, children: runs(typedText(one, '\t')) };
  };
}

const wouldPrint = (section: string, number: number): string =>
  section.replace('%1', String(number)).replace(/\.$/, '');

function typed(one: MadeParagraph): IParagraphOptions {
  if (one.type === 'item') {
    const bullet = one.number ?? '•';
    const indent = { left: 360 + 360 * one.depth, hanging: 360 };
    return { children: runs(`${bullet}\t${one.text}`), indent };
  }
  const bold = one.type === 'title' || one.type === 'heading';
  const run = bold ? { bold, size: one.type === 'title' ? 32 : 24 } : {};
  return {
    children: [new TextRun({ text: typedText(one, ' '), ...run })],
    spacing: { after: 120 },
  };
}

function typedText({ number, text }: MadeParagraph, gap: string): string {
  return number === null ? text : `${typedNumber(number)}${gap}${text}`;
}

/** Word cuts runs where spelling or looks change. */
function runs(text: string): TextRun[] {
  const cut = Math.floor(text.length / 2);
  return [new TextRun(text.slice(0, cut)), new TextRun({ text: text.slice(cut), bold: false })];
}

function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 9000, type: WidthType.DXA },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  });
}

const header = (): Header => new Header({ children: [new Paragraph(HEADER)] });

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({
            children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
