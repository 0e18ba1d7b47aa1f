import { useEffect, useState } from 'preact/hooks';
import type { ChangesNote } from '../../adopt/document.ts';
import { NoteView } from './document/NoteView.tsx';

/** Prints the policy, or a note in its place, which is on the page only while it is printed. */
export function usePrinting() {
  const [printed, setPrinted] = useState<ChangesNote | null>(null);
  useEffect(() => {
    if (!printed) return;
    const end = () => setPrinted(null);
    window.addEventListener('afterprint', end, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', end);
  }, [printed]);
  const print = (note: ChangesNote | null) => {
    if (note) setPrinted(note);
    else window.print();
  };
  return { printed, print };
}

/** A note to governors, on paper only. */
export function PrintedNote({ note }: { readonly note: ChangesNote }) {
  return (
    <div class="printed-note">
      <NoteView note={note} level={1} />
    </div>
  );
}
