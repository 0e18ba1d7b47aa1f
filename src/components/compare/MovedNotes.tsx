import type { Row } from '../../compare/index.ts';
import { movedNotes, placeName } from '../../compare/moved-words.ts';
import { clausePath } from '../../site/urls.ts';
import type { Shown } from './shown.ts';

export interface MovedNotesProps {
  readonly shown: Shown;
  readonly row: Row;
}

/** Where a row, or a sentence of it, moved from and to; nothing where nothing moved. */
export function MovedNotes({ shown, row }: MovedNotesProps) {
  return movedNotes(row, shown).map(({ words, policy, clause }) => (
    <p class="moved">
      {words} <a href={clausePath(policy, clause)}>{placeName(policy, clause)}</a>
    </p>
  ));
}
