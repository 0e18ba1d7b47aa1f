import type { Block, LeftOut, LeftOutReason } from '../blocks.ts';
import { tidy } from '../tidy.ts';
import type { OdtCounter } from './labels.ts';
import type { OdtStyles } from './styles.ts';

/** What is known while an OpenDocument text is read from its beginning to its end. */
export interface OdtState {
  readonly styles: OdtStyles;
  readonly blocks: Block[];
  readonly leftOut: LeftOut[];
  readonly outline: OdtCounter;
  /** Counters of lists by the id of the list, and of the last list of each style. */
  readonly byId: Map<string, OdtCounter>;
  readonly byStyle: Map<string, OdtCounter>;
  readonly counts: { pictures: number };
}

/** The item of a list in which a paragraph is. */
export interface OdtItem {
  readonly counter: OdtCounter;
  /** Name of the style of the list; "" leaves it to the paragraph. */
  readonly style: string;
  readonly depth: number;
  readonly start: number | null;
  /** Whether a label is still to be printed: only the first paragraph has it. */
  waiting: boolean;
}

/** Lists words that do not count, where there are any. */
export function leaveOut(state: OdtState, text: string, why: LeftOutReason): void {
  const words = tidy(text);
  if (words !== '') state.leftOut.push({ text: words, why });
}
