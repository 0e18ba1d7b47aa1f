import {
  Document,
  Footer,
  Header,
  LineRuleType,
  Paragraph,
  SimpleField,
  Tab,
  Table,
  TextRun,
  type FileChild,
  type INumberingOptions,
  type PageNumberEstimator,
} from 'docx';
import type { DraftNotice, PolicyDocument } from '../../adopt/document.ts';
import { inlineText } from '../../adopt/fill.ts';
import { MARGIN, PAGE } from './look.ts';
import { NUMBERING } from './numbering.ts';
import { runs } from './runs.ts';
import { shortened } from './shortened.ts';
import { STYLES } from './styles.ts';

/**
 * Longest texts that have room beside each other at the head of a page, and that Word takes as a
 * property of a file.
 */
const LONGEST = { school: 46, title: 50, property: 255 };

/** What some documents have and others do not. */
interface FileOptions {
  /** Whether Word is to go on tracking what is changed. */
  readonly isTracked?: boolean;
  readonly numbering?: INumberingOptions;
  /** Works out page numbers; without it the contents have none. */
  readonly pageNumbers?: PageNumberEstimator | undefined;
}

/**
 * A Word document with what all of ours have: paper, styles, language, header, footer and
 * properties.
 *
 * @param title of this document; the policy's own, or the note's
 * @param children all that it says
 */
export function wordFile(
  { school, draft }: Pick<PolicyDocument, 'school' | 'draft'>,
  title: string,
  children: readonly FileChild[],
  { isTracked = false, numbering = NUMBERING, pageNumbers }: FileOptions = {},
): Document {
  const name = inlineText([school]);
  const foot = footer(draft);
  return new Document({
    ...properties(name, title),
    ...(pageNumbers ? { pageNumbers } : {}),
    ...(isTracked ? { features: { trackRevisions: true } } : {}),
    styles: STYLES,
    numbering,
    sections: [
      {
        properties: { titlePage: true, page: { size: PAGE, margin: MARGIN } },
        headers: {
          default: header(name, title),
          first: new Header({ children: [new Paragraph({ style: 'Header' })] }),
        },
        footers: { default: foot, first: foot },
        children: children.at(-1) instanceof Table ? [...children, afterTable()] : children,
      },
    ],
  });
}

/**
 * Word wants a paragraph after the last table. As high as others, it might be all that is on a
 * page.
 */
function afterTable(): Paragraph {
  const spacing = { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT };
  return new Paragraph({ spacing, run: { size: 2 } });
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

/** The school on the left, the document on the right. */
function header(name: string, title: string): Header {
  const children = [
    ...runs(shortened(name, LONGEST.school)),
    new TextRun({ children: [new Tab()] }),
    ...runs(shortened(title, LONGEST.title)),
  ];
  return new Header({ children: [new Paragraph({ style: 'Header', children })] });
}

/**
 * "Draft" on the left while it is one, the page on the right. Word for Mac repairs a document with
 * an empty field.
 */
function footer(draft: DraftNotice | null): Footer {
  const children = [
    ...(draft ? runs(draft.mark, { bold: true }) : []),
    new TextRun({ children: [new Tab(), 'Page '] }),
    new SimpleField('PAGE', '1'),
    new TextRun({ text: ' of ' }),
    new SimpleField('NUMPAGES', '1'),
  ];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] });
}
