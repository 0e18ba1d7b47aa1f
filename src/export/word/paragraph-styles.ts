import {
  BorderStyle,
  LeaderType,
  LineRuleType,
  TabStopType,
  type IParagraphStyleOptions,
} from 'docx';
import { GREY, INDENT, INK, LANGUAGE, QUOTE, RULE, SERIF, TEXT_WIDTH } from './look.ts';

type Run = NonNullable<IParagraphStyleOptions['run']>;
type Paragraph = NonNullable<IParagraphStyleOptions['paragraph']>;

const BOX = { style: BorderStyle.SINGLE, size: 8, space: 6, color: INK };
const LINE = { style: BorderStyle.SINGLE, size: 12, space: 10, color: RULE };

function style(id: string, name: string, paragraph: Paragraph = {}, run: Run = {}) {
  const look = { paragraph, run: { language: LANGUAGE, ...run } };
  return { id, name, basedOn: 'Normal', quickFormat: true, ...look };
}

/** Space between paragraphs, and of their lines. */
function spacing(before: number, after: number, line = 276) {
  return { spacing: { before, after, line, lineRule: LineRuleType.AUTO } };
}

/**
 * Dots up to the page: as part of the style, they are there after Word has updated the contents.
 */
const CONTENTS_TABS = {
  tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
};

const FRONT: IParagraphStyleOptions[] = [
  style('Logo', 'Logo', spacing(600, 480, 240)),
  style('School', 'School', spacing(0, 120), { size: 30, color: GREY }),
  style(
    'DraftMark',
    'Draft mark',
    { keepNext: true, border: { left: BOX }, ...spacing(0, 0) },
    { size: 28, bold: true, color: INK },
  ),
  style('DraftNote', 'Draft note', { border: { left: BOX }, ...spacing(0, 240) }),
  style(
    'FrontHeading',
    'Front heading',
    { keepNext: true, ...spacing(400, 120) },
    { size: 26, bold: true, color: INK },
  ),
  style(
    'TOCHeading',
    'TOC Heading',
    { keepNext: true, ...spacing(0, 200) },
    { size: 32, bold: true, color: INK },
  ),
  style('TOC1', 'toc 1', { ...CONTENTS_TABS, ...spacing(100, 20, 240) }, { size: 22 }),
  style('TOC2', 'toc 2', { indent: { left: 240 }, ...spacing(0, 20, 240) }, { size: 20 }),
];

const TEXT: IParagraphStyleOptions[] = [
  style('BodyText', 'Body Text', spacing(0, 120)),
  style('Statement', 'Statement', { keepNext: true, ...spacing(0, 240) }),
  style('ClauseText', 'Clause text', { indent: { left: INDENT }, ...spacing(0, 100) }),
  style('ClauseList', 'Clause list', spacing(0, 60)),
  style('PlainList', 'Plain list', spacing(0, 60)),
  style('TableHead', 'Table head', { keepNext: true, ...spacing(40, 40, 252) }, { bold: true }),
  style('TableText', 'Table text', spacing(40, 40, 252)),
  style(
    'Quote',
    'Quote',
    { indent: { left: QUOTE, right: 340 }, border: { left: LINE }, ...spacing(0, 60, 264) },
    { font: SERIF, size: 22, italics: true },
  ),
  style(
    'Header',
    'header',
    { rightTabStop: TEXT_WIDTH, ...spacing(0, 0, 240) },
    { size: 18, color: GREY },
  ),
  style(
    'Footer',
    'footer',
    { rightTabStop: TEXT_WIDTH, ...spacing(0, 0, 240) },
    { size: 18, color: GREY },
  ),
];

/**
 * Every paragraph of a document has one of these styles, so that a school can change its look in
 * one place.
 */
export const PARAGRAPH_STYLES: IParagraphStyleOptions[] = [...FRONT, ...TEXT];
