import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { ClauseNotes, type Quoted } from './ClauseNotes.tsx';

/**
 * The notes on quoted clauses as HTML; nothing where there are none. Every word of it is escaped.
 */
export function renderNotes(...quoted: readonly Quoted[]): string {
  return renderToString(h(ClauseNotes, { quoted }));
}
