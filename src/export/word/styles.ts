import { LineRuleType, type IStylesOptions } from 'docx';
import { INK, LANGUAGE, SANS } from './look.ts';
import { CLAUSES } from './numbering.ts';
import { PARAGRAPH_STYLES } from './paragraph-styles.ts';

/**
 * Headings carry their outline levels, so that the navigation pane, the contents and PDF bookmarks
 * follow them.
 */
function heading(outlineLevel: 0 | 1 | 2, size: number, before: number, after: number) {
  const numbering = { numbering: { reference: CLAUSES, level: outlineLevel } };
  return {
    basedOn: 'Normal',
    next: outlineLevel === 1 ? 'ClauseText' : 'BodyText',
    quickFormat: true,
    run: { font: SANS, size, bold: true, color: INK, language: LANGUAGE },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel,
      spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
      ...(outlineLevel < 2 ? numbering : {}),
    },
  };
}

/** The styles of a document, with its language and fonts. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: SANS, size: 22, language: LANGUAGE },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      basedOn: 'Normal',
      next: 'BodyText',
      run: { font: SANS, size: 52, bold: true, color: INK, language: LANGUAGE },
      paragraph: { spacing: { before: 0, after: 240, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(0, 32, 480, 120),
    heading2: heading(1, 24, 280, 60),
    heading3: heading(2, 22, 320, 80),
  },
  paragraphStyles: PARAGRAPH_STYLES,
  // The style that docx gives to the links of the contents, as plain as the text around them.
  characterStyles: [{ id: 'IndexLink', name: 'Index Link', run: {} }],
};
