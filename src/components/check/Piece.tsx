import type { SessionAction } from '../../check/session.ts';
import { LEFT_OUT_WORDS } from '../../check/left-out-words.ts';
import type { Item } from '../../import/items.ts';
import { Correct } from './Correct.tsx';

interface Props {
  readonly item: Item;
  readonly isFirst: boolean;
  /** Where links to it lead; undefined for what is no clause. */
  readonly anchor: string | undefined;
  readonly isEdited: boolean;
  readonly onEdit: () => void;
  /** It was joined to the one before, and is gone. */
  readonly onJoined: () => void;
  readonly dispatch: (action: SessionAction) => void;
}

/** One piece of the document: what it is taken for, its number and its words. */
export function Piece(props: Props) {
  const { item, isFirst, anchor, isEdited, onEdit, onJoined, dispatch } = props;
  const { role, number, text, depth, why } = item;
  return (
    <li id={anchor} tabIndex={-1} data-key={item.key} data-role={role} data-depth={depth}>
      <span class="number">{number ?? (role === 'item' ? '•' : '')}</span>
      <p class="words">
        {role === 'heading' ? <b>{text}</b> : <Cells text={text} isRow={role === 'row'} />}{' '}
        {role === 'left-out' && (
          <small class="badge">Left out: {LEFT_OUT_WORDS[why ?? 'reader']}</small>
        )}
        {role === 'heading' && <small class="badge">Heading</small>}
      </p>
      <button type="button" aria-expanded={isEdited} onClick={onEdit}>
        Correct<span class="unseen"> {number ?? text.slice(0, 40)}</span>
      </button>
      {isEdited && <Correct {...{ item, isFirst, onJoined, dispatch }} />}
    </li>
  );
}

function Cells({ text, isRow }: { readonly text: string; readonly isRow: boolean }) {
  return <>{isRow ? text.replaceAll('\t', ' | ') : text}</>;
}
