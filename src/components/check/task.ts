import type { CheckReport } from '../../check/report.ts';
import type { Library } from '../../check/library.ts';
import type { DocumentFormat } from '../../import/blocks.ts';
import type { ImportedPolicy } from '../../import/imported.ts';
import type { Item } from '../../import/items.ts';

/** What the page asks of the worker. */
export type Task =
  | { readonly kind: 'read'; readonly name: string; readonly bytes: Uint8Array }
  /** `slugs` are the published policies to compare documents with. */
  | { readonly kind: 'learn'; readonly slugs: readonly string[] }
  /** Once the library is learnt. */
  | { readonly kind: 'check'; readonly items: readonly Item[] };

/** What was read from a file. */
export interface ReadFileResult {
  readonly format: DocumentFormat;
  readonly items: readonly Item[];
  readonly notes: readonly string[];
}

/** A document compared with the library. */
export interface Checked {
  readonly policy: ImportedPolicy;
  readonly report: CheckReport;
}

/** What the worker answers. */
export type Reply =
  /** How far it is, of so many pages or steps. */
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | ({ readonly kind: 'read' } & ReadFileResult)
  | { readonly kind: 'learnt'; readonly library: Library }
  | ({ readonly kind: 'checked' } & Checked)
  /** The file cannot be read; in a sentence with a way on. */
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'failed'; readonly reason: string };
