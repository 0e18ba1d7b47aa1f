import type { PolicyDocument } from '../../adopt/document.ts';

/** What the worker is asked for. */
export interface PdfTask {
  readonly document: PolicyDocument;
  readonly made: Date;
}

/** What the worker answers. */
export type PdfReply =
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The document has characters that cannot be set: a sentence that names them. */
  | { readonly kind: 'unset'; readonly says: string }
  /** Something could not be loaded. */
  | { readonly kind: 'unloaded' }
  /** Anything else that went wrong. */
  | { readonly kind: 'failed'; readonly says: string };
