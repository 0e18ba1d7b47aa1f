import { letterLabel, romanLabel } from '../../../../src/adopt/bullets.ts';
import { all, part, value, words, type Element } from '../word.ts';
import { BLANK, wordsIn } from './document.ts';

/** What Word counts while it goes through a document, and how it writes what it counts. */
interface Counts {
  section: number;
  clause: number;
  /** Bullets so far in each list, and items so far below the last of them. */
  readonly lists: Map<string, { bullets: number; items: number }>;
  readonly patterns: Readonly<Record<'Heading1' | 'Heading2' | 'bullet' | 'item', string>>;
}

/**
 * The words of a Word document in order, with the numbers and letters that Word counts itself, and
 * its blanks.
 *
 * @param parts its parsed files
 */
export function readWordWords(parts: ReadonlyMap<string, Element>): string[] {
  const patterns = patternsOf(part(parts, 'word/numbering.xml'));
  const counts: Counts = { section: 0, clause: 0, lists: new Map(), patterns };
  const file = part(parts, 'word/document.xml');
  return wordsIn(...all(file, 'w:body').flatMap((body) => textsOf(body, counts)));
}

function patternsOf(numbering: Element): Counts['patterns'] {
  const levels = all(numbering, 'w:lvl');
  const pattern = (name: string, wanted: string) => {
    const level = levels.find((one) => value(one, name) === wanted);
    return (level && value(level, 'w:lvlText')) ?? '';
  };
  return {
    Heading1: pattern('w:pStyle', 'Heading1'),
    Heading2: pattern('w:pStyle', 'Heading2'),
    bullet: pattern('w:numFmt', 'lowerLetter'),
    item: pattern('w:numFmt', 'lowerRoman'),
  };
}

function textsOf(within: Element, counts: Counts): string[] {
  return within.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'w:p') return [`${numberOf(child, counts)} ${wordsWithoutPage(child)}`];
    if (child.name === 'w:tc') return [words(child).trim() || BLANK];
    return textsOf(child, counts);
  });
}

/** Only Word's contents have the numbers of pages. */
function wordsWithoutPage(paragraph: Element): string {
  const text = words(paragraph);
  return value(paragraph, 'w:pStyle') === 'TOC1' ? text.replace(/\t\d+$/, '') : text;
}

function numberOf(paragraph: Element, counts: Counts): string {
  const style = value(paragraph, 'w:pStyle');
  const list = value(paragraph, 'w:numId');
  const { patterns } = counts;
  if (style === 'Heading1' && list !== '0') {
    [counts.section, counts.clause] = [counts.section + 1, 0];
    return patterns.Heading1.replace('%1', String(counts.section));
  }
  if (style === 'Heading2' && list !== '0') {
    counts.clause += 1;
    const number = patterns.Heading2.replace('%1', String(counts.section));
    return number.replace('%2', String(counts.clause));
  }
  if (style !== 'ClauseList' || list === undefined) return '';
  return labelIn(list, value(paragraph, 'w:ilvl') === '1', counts);
}

/** Items begin again below every bullet. */
function labelIn(list: string, isItem: boolean, { lists, patterns }: Counts): string {
  const { bullets, items } = lists.get(list) ?? { bullets: 0, items: 0 };
  lists.set(list, isItem ? { bullets, items: items + 1 } : { bullets: bullets + 1, items: 0 });
  if (isItem) return patterns.item.replace('(%2)', romanLabel(items));
  return patterns.bullet.replace('(%1)', letterLabel(bullets));
}
