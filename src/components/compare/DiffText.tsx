import type { ComparedClause, WordDiff } from '../../compare/index.ts';
import { cutText } from './cut-text.ts';

export interface DiffTextProps {
  readonly diff: WordDiff;
  /**
   * `a`: the left text with what only it has marked; `both`: the right text, with what only the
   * left has before what replaces it.
   */
  readonly side: 'a' | 'both';
  /**
   * The clauses of this side: each begins on a line of its own, since no policy runs them together.
   */
  readonly clauses: readonly Pick<ComparedClause, 'text'>[];
}

/** The words of one side with what differs marked; without marks where the two are too unlike. */
export function DiffText({ diff, side, clauses }: DiffTextProps) {
  const cut = clauseCutter(clauses);
  if (diff.gaveUp) return diff.parts.map(({ a, b }) => cut(side === 'a' ? a : b));
  return diff.parts.map(({ kind, a, b }) => {
    if (kind === 'same') return cut(side === 'a' ? a : b);
    const [was, is] = kind === 'naming' ? (['was', 'naming'] as const) : (['del', 'ins'] as const);
    if (side === 'a') return mark(kind === 'naming' ? 'naming' : 'del', a, cut);
    return [mark(was, a, (text) => text), mark(is, b, cut)];
  });
}

type Cutter = (text: string) => ReturnType<typeof withCuts> | string;

/** Cuts the pieces of a text, given one after the other, where a clause begins. */
function clauseCutter(clauses: DiffTextProps['clauses']): Cutter {
  const cut = cutText(clauses.map(({ text }) => text.length));
  return (text) => withCuts(cut(text));
}

function withCuts(pieces: readonly string[]) {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [<span class="cut" />, piece]));
}

type Marked = 'del' | 'ins' | 'naming' | 'was';

const CLASSES = { del: undefined, ins: undefined, naming: 'naming', was: 'naming was' } as const;

/**
 * Marked words. The space after them stays unmarked, so that lines under and through words end
 * where the words do. This is no component: one is made when it is shown, and the text is cut from
 * its beginning to its end.
 */
function mark(as: Marked, text: string, cut: Cutter) {
  const words = text.trimEnd();
  const space = text.slice(words.length);
  const Tag = as === 'del' || as === 'ins' ? as : 'span';
  return [
    words && <Tag class={CLASSES[as]}>{cut(words)}</Tag>,
    as === 'was' ? <span class="was">{space || ' '}</span> : cut(space),
  ];
}
