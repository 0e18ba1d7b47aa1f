import { LeaderType, Paragraph, TableOfContents } from 'docx';
import type { ContentsEntry, PolicyDocument } from '../../adopt/document.ts';
import type { Bookmarks } from './bookmarks.ts';
import { runs } from './runs.ts';

/**
 * The contents on a page of their own: a field that Word can update, with its entries already there.
 *
 * Nothing but Word's own layout knows on which page a heading falls, so the entries have links and no page numbers; these come with
 * "Update table". `beginDirty` would have Word ask whether to update as soon as the file is opened.
 */
export function contents(
  { contents: { title, entries } }: PolicyDocument,
  { parts }: Bookmarks,
): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: runs(title) }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-1',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
      cachedEntries: entries.map((entry) => ({
        title: wordsOf(entry),
        level: 1,
        href: parts.get(entry.id) ?? '',
      })),
    }),
  ];
}

function wordsOf({ number, title }: ContentsEntry): string {
  return number === null ? title : `${number} ${title}`;
}
