import { LeaderType, Paragraph, TableOfContents } from 'docx';
import { isHeading, NO_HEADING, type Block, type Heading } from './blocks.ts';
import { runs } from './runs.ts';
import { cleanText } from './text.ts';

/**
 * The contents on a page of their own: a field that Word can update, with its entries already there.
 *
 * Nothing but Word's own layout knows on which page a heading falls, so the entries have links and no page numbers; these come with
 * "Update table". `beginDirty` would have Word ask whether to update as soon as the file is opened.
 *
 * @param body what comes after the contents
 */
export function contents(body: readonly Block[]): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: runs('Contents') }),
    new TableOfContents('Contents', {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
      cachedEntries: body.filter(isHeading).map(entry),
    }),
  ];
}

function entry({ level, number, text, bookmark }: Heading) {
  const words = cleanText(text) || `[${NO_HEADING}]`;
  return { title: number === null ? words : `${number} ${words}`, level, href: bookmark };
}
