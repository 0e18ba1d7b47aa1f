import type { ReadDocument } from '../../src/import/blocks.ts';
import { readDocument } from '../../src/import/read.ts';
import { readPolicyFiles } from '../../src/integrations/content-files.ts';
import { byPolicyOrder, readPolicy, type Policy } from '../../src/policy/index.ts';
import { toDocx } from './docx.ts';
import { loadPdfInNode } from './load-pdf.ts';
import { measure, type Measure } from './measure.ts';
import { toOdt } from './odt.ts';
import { paragraphsOf, type MadeParagraph } from './paragraphs.ts';
import { toPdf } from './pdf.ts';
import { toHtml, toMarkdown, toText } from './plain.ts';

type Maker = (paragraphs: readonly MadeParagraph[]) => Promise<Uint8Array>;

const text = (make: (paragraphs: readonly MadeParagraph[]) => string): Maker => {
  return async (paragraphs) => new TextEncoder().encode(make(paragraphs));
};

/** How a policy is made into a file, by a name for people. */
const MAKERS = {
  'Word, automatic numbers': { extension: 'docx', make: (all) => toDocx(all, 'automatic') },
  'Word, typed numbers': { extension: 'docx', make: (all) => toDocx(all, 'typed') },
  OpenDocument: { extension: 'odt', make: toOdt },
  PDF: { extension: 'pdf', make: toPdf },
  text: { extension: 'txt', make: text(toText) },
  'text, wrapped': { extension: 'txt', make: text((all) => toText(all, 80)) },
  Markdown: { extension: 'md', make: text(toMarkdown) },
  'web page': { extension: 'html', make: text(toHtml) },
} as const satisfies Record<string, { readonly extension: string; readonly make: Maker }>;

/** A way to make a policy into a file. */
export type MadeFormat = keyof typeof MAKERS;

export const MADE_FORMATS = Object.keys(MAKERS) as readonly MadeFormat[];

/** What came back of a policy that was made into a file and read again. */
export interface RoundTrip extends Measure {
  readonly policy: string;
  readonly format: MadeFormat;
}

/** The published policies, in their order. */
export function publishedPolicies(root: string): Policy[] {
  return readPolicyFiles(root).map(readPolicy).toSorted(byPolicyOrder);
}

/**
 * Makes a policy into a file of a format, reads it as one of a reader's own, and measures what came
 * back.
 */
export async function roundTrip(policy: Policy, format: MadeFormat): Promise<RoundTrip> {
  const document = await readAgain(policy, format);
  return { policy: policy.slug, format, ...measure(policy.clauses, document) };
}

async function readAgain(policy: Policy, format: MadeFormat): Promise<ReadDocument> {
  const { extension, make } = MAKERS[format];
  const bytes = await make(paragraphsOf(policy));
  return readDocument({ name: `policy.${extension}`, bytes }, { loadPdf: loadPdfInNode });
}
