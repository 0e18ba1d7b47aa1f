import { wordCount } from './pieces.ts';
import type { TrackedParagraph } from './track.ts';

/**
 * How much of the words of the old policy stays where it is: from 0, nothing, to 1, all of it; 1 of
 * a policy without words.
 */
export function keptShare(paragraphs: readonly TrackedParagraph[]): number {
  const pieces = paragraphs.flatMap((one) => one.pieces);
  const words = (kind: 'same' | 'removed') =>
    pieces
      .filter((piece) => piece.kind === kind)
      .reduce((sum, { text }) => sum + wordCount(text), 0);
  const [kept, gone] = [words('same'), words('removed')];
  return kept + gone === 0 ? 1 : kept / (kept + gone);
}
