import { useEffect, useState } from 'preact/hooks';
import type { Session, SessionAction } from '../../check/session.ts';
import { LEFT_OUT_WORDS } from '../../check/left-out-words.ts';
import type { ImportedPolicy } from '../../import/imported.ts';
import { ownAnchor } from '../../site/urls.ts';
import { Piece } from './Piece.tsx';

interface Props {
  readonly session: Session;
  readonly policy: ImportedPolicy | null;
  readonly dispatch: (action: SessionAction) => void;
}

/** The whole document as it was read, piece by piece, to be corrected: what was left out stands there too, with the reason. */
export function Pieces({ session, policy, dispatch }: Props) {
  const { items } = session.document;
  const [isOpen, setOpen] = useState(false);
  const [edited, setEdited] = useState<number | null>(null);
  useOpeningByLink(setOpen, policy !== null);
  const idOf = new Map(policy?.clauses.map(({ key, id }) => [key, id]));
  const leftOut = items.filter(({ role }) => role === 'left-out');
  return (
    <section aria-labelledby="pieces">
      <h3 id="pieces">How it was read</h3>
      <p>
        {items.length} pieces, of which {leftOut.length} are left out of the report
        {leftOut.length > 0 && `: ${reasonsOf(leftOut)}`}. No word of the document is missing here.
      </p>
      <details
        class="fold"
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>Show and correct the pieces</summary>
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
              />
            ))}
          </ol>
        )}
      </details>
    </section>
  );
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
