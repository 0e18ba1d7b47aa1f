import { useEffect, useState } from 'preact/hooks';
import type { Session, SessionAction } from '../../check/session.ts';
import { LEFT_OUT_WORDS } from '../../check/left-out-words.ts';
import type { Item } from '../../import/items.ts';
import type { ImportedPolicy } from '../../import/imported.ts';
import { ownAnchor } from '../../site/urls.ts';
import { counted } from '../../site/words.ts';
import { focusPiece } from './focus.ts';
import { Piece } from './Piece.tsx';

interface Props {
  readonly session: Session;
  readonly policy: ImportedPolicy | null;
  readonly dispatch: (action: SessionAction) => void;
}

/**
 * The whole document as it was read, paragraph by paragraph, to be corrected: what was left out
 * is there too, with the reason.
 */
export function Pieces({ session, policy, dispatch }: Props) {
  const { items } = session.document;
  const [isOpen, setOpen] = useState(false);
  const [edited, setEdited] = useState<number | null>(null);
  useOpeningByLink(setOpen, policy !== null);
  const idOf = new Map(policy?.clauses.map(({ key, id }) => [key, id]));
  return (
    <section aria-labelledby="pieces">
      <h3 id="pieces" tabIndex={-1}>
        How it was read
      </h3>
      <Counts items={items} />
      <details
        class="fold"
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>Show the document as it was read, and correct it</summary>
        {isOpen && (
          <ol class="pieces">
            {items.map((item, index) => (
              <Piece
                key={item.key}
                {...{ item, dispatch }}
                isFirst={index === 0}
                anchor={anchorOf(idOf.get(item.key))}
                isEdited={edited === item.key}
                onEdit={() => setEdited(edited === item.key ? null : item.key)}
                onJoined={() => leadTo(items, index)}
              />
            ))}
          </ol>
        )}
      </details>
    </section>
  );
}

function Counts({ items }: Pick<Session['document'], 'items'>) {
  const leftOut = items.filter(({ role }) => role === 'left-out');
  return (
    <p>
      {counted(items.length, 'paragraph')}, headings and list items included.{' '}
      {leftOut.length > 0 &&
        `Of these, ${leftOut.length} ${leftOut.length === 1 ? 'is' : 'are'} left out of the report: ${reasonsOf(leftOut)}. `}
      No word of the document is missing here.
    </p>
  );
}

/** After a paragraph is joined to the one before, the reader goes on there. */
function leadTo(items: readonly Item[], joined: number): void {
  const isLeftOut = items[joined]?.role === 'left-out';
  const to = items.findLast(({ role }, at) => at < joined && (isLeftOut || role !== 'left-out'));
  if (to) requestAnimationFrame(() => setTimeout(() => focusPiece(to.key)));
}

function anchorOf(id: string | undefined): string | undefined {
  return id === undefined ? undefined : ownAnchor(id);
}

function reasonsOf(leftOut: Session['document']['items']): string {
  const counts = Map.groupBy(leftOut, ({ why }) => why ?? 'reader');
  return [...counts].map(([why, group]) => `${LEFT_OUT_WORDS[why]} (${group.length})`).join(', ');
}

/**
 * A link to a clause opens the list, and then leads there.
 *
 * @param hasAnchors whether it is known which piece is which clause
 */
function useOpeningByLink(setOpen: (isOpen: boolean) => void, hasAnchors: boolean): void {
  useEffect(() => {
    const open = () => {
      if (!location.hash.startsWith(`#${ownAnchor('')}`) && location.hash !== '#pieces') return;
      setOpen(true);
      requestAnimationFrame(() => setTimeout(showTarget));
    };
    const press = ({ target }: MouseEvent) => {
      // The second time a link is followed, the address does not change.
      const link = (target as Element).closest?.('a');
      if (link?.hash && link.hash === location.hash) open();
    };
    open();
    addEventListener('hashchange', open);
    document.addEventListener('click', press);
    return () => {
      removeEventListener('hashchange', open);
      document.removeEventListener('click', press);
    };
  }, [hasAnchors]);
}

function showTarget(): void {
  const target = document.getElementById(namedInAddress());
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}

/** An address written by hand may be no proper one: then nothing is called so. */
function namedInAddress(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
