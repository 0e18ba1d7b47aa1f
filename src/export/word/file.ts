import {
  Document,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TextRun,
  type FileChild,
  type INumberingOptions,
} from 'docx';
import type { DraftNotice, PolicyDocument } from '../../adopt/document.ts';
import { inlineText } from '../../adopt/fill.ts';
import { MARGIN, PAGE } from './look.ts';
import { NUMBERING } from './numbering.ts';
import { runs } from './runs.ts';
import { shortened } from './shortened.ts';
import { STYLES } from './styles.ts';

/** Longest text that has room at the head of a page, and that Word takes as a property of a file. */
const LONGEST = { header: 90, property: 255 };

/** What some documents have that others have not. */
interface FileOptions {
  /** Whether Word is to go on tracking what is changed. */
  readonly isTracked?: boolean;
  readonly numbering?: INumberingOptions;
}

/**
 * A Word document with what all of ours have: paper, styles, language, header, footer and properties.
 *
 * @param title of this document; the policy's own, or the note's
 * @param children all that it says
 */
export function wordFile(
  { school, draft }: Pick<PolicyDocument, 'school' | 'draft'>,
  title: string,
  children: readonly FileChild[],
  { isTracked = false, numbering = NUMBERING }: FileOptions = {},
): Document {
  const name = inlineText([school]);
  const foot = footer(draft);
  return new Document({
    ...properties(name, title),
    ...(isTracked ? { features: { trackRevisions: true } } : {}),
    styles: STYLES,
    numbering,
    sections: [
      {
        properties: { titlePage: true, page: { size: PAGE, margin: MARGIN } },
        headers: {
          default: header(name),
          first: new Header({ children: [new Paragraph({ style: 'Header' })] }),
        },
        footers: { default: foot, first: foot },
        // Word wants a paragraph after the last table.
        children: children.at(-1) instanceof Table ? [...children, new Paragraph('')] : children,
      },
    ],
  });
}

function properties(name: string, title: string) {
  const creator = shortened(name, LONGEST.property);
  return {
    title: shortened(title, LONGEST.property),
    description: shortened(`${title}, ${name}`, LONGEST.property),
    creator,
    lastModifiedBy: creator,
  };
}

function header(name: string): Header {
  const children = runs(shortened(name, LONGEST.header));
  return new Header({ children: [new Paragraph({ style: 'Header', children })] });
}

/** "Draft" on the left while it is one, the page on the right. */
function footer(draft: DraftNotice | null): Footer {
  const children = [
    ...(draft ? runs(draft.mark, { bold: true }) : []),
    new TextRun({
      children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
    }),
  ];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] });
}
