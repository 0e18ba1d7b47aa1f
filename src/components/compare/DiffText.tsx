import type { WordDiff } from '../../compare/index.ts';

export interface DiffTextProps {
  readonly diff: WordDiff;
  /** `a`: the left text with what only it has marked; `both`: the right text, with what only the left has before what replaces it. */
  readonly side: 'a' | 'both';
}

/** The words of one side with what differs marked; without marks where the two are too unlike. */
export function DiffText({ diff, side }: DiffTextProps) {
  if (diff.gaveUp) return diff.parts.map(({ a, b }) => (side === 'a' ? a : b));
  return diff.parts.map(({ kind, a, b }) => {
    if (kind === 'same') return side === 'a' ? a : b;
    const [was, is] = kind === 'naming' ? (['was', 'naming'] as const) : (['del', 'ins'] as const);
    if (side === 'a') return <DiffMark as={kind === 'naming' ? 'naming' : 'del'} text={a} />;
    return [<DiffMark as={was} text={a} />, <DiffMark as={is} text={b} />];
  });
}

interface DiffMarkProps {
  readonly as: 'del' | 'ins' | 'naming' | 'was';
  readonly text: string;
}

const CLASSES = { del: undefined, ins: undefined, naming: 'naming', was: 'naming was' } as const;

/** Marked words. The space after them stays unmarked, so that lines under and through words end where the words do. */
function DiffMark({ as, text }: DiffMarkProps) {
  const words = text.trimEnd();
  const space = text.slice(words.length);
  const Tag = as === 'del' || as === 'ins' ? as : 'span';
  return [
    words && <Tag class={CLASSES[as]}>{words}</Tag>,
    as === 'was' ? <span class="was">{space || ' '}</span> : space,
  ];
}
