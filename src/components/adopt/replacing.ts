import { RECOMMENDED, type Answers } from '../../adopt/answers.ts';
import { changeBase, startFrom } from '../../adopt/starts.ts';
import type { Action } from '../../adopt/state.ts';
import type { Template } from '../../adopt/template.ts';
import type { Opened } from './opened.ts';
import type { AnswerStore } from './storage.ts';
import type { Saved } from './use-saving.ts';
import type { Reason } from './snapshots.ts';

interface Steps {
  readonly dispatch: (action: Action) => void;
  /** Marks answers as read: they need not be saved. */
  readonly asSaved: (read: Answers) => Answers;
  readonly putAside: (before: Answers, after: Answers, reason: Reason) => boolean;
}

/**
 * Takes what is on the page when it is opened: what was kept, and what a link or another page
 * brought in its place.
 */
export function begin({ stored, other }: Opened, { dispatch, asSaved, putAside }: Steps): void {
  if (stored) dispatch({ type: 'start', answers: asSaved(stored) });
  if (!other) return;
  const { answers, isHanded } = other;
  if (stored) putAside(stored, answers, isHanded ? 'document' : 'link');
  // What was handed over is to be saved at once; what a link brought, once the reader changes
  // something.
  dispatch({ type: 'replace', answers: isHanded ? answers : asSaved(answers) });
}

interface Replacing extends Steps {
  readonly template: Template;
  readonly store: AnswerStore;
  readonly answers: Answers;
  readonly setSaved: (saved: Saved) => void;
  readonly setNotices: (notices: readonly string[]) => void;
}

/** What puts others in the place of the answers that are here, and keeps a copy of these. */
export function replacing(here: Replacing) {
  const { template, answers, dispatch, putAside, store, setSaved } = here;
  return {
    changeBase: (base: string) => {
      putAside(answers, changeBase(template, answers, base), 'base');
      dispatch({ type: 'base', base });
    },
    /** Takes what another window saved, or keeps what is here. */
    resolve: (keep: 'mine' | 'theirs') => {
      if (keep === 'theirs') return takeTheirs(here);
      here.setNotices([]);
      setSaved(store.overwrite(answers));
    },
    deleteDamaged: () => store.clearDamaged(),
    deleteAll: () => {
      store.clear();
      putAside(answers, startAnew(here), 'deleted');
      setSaved('not-yet');
    },
  };
}

function startAnew({ template, dispatch, asSaved }: Replacing): Answers {
  const start = startFrom(template, RECOMMENDED);
  dispatch({ type: 'start', answers: asSaved(start) });
  return start;
}

/** Takes what another window saved; nothing is taken where that is damaged. */
function takeTheirs(here: Replacing): void {
  const { store, answers, dispatch, asSaved, putAside, setSaved } = here;
  const read = store.load();
  here.setNotices(read?.problems ?? []);
  if (!read) {
    putAside(answers, startAnew(here), 'window');
    return setSaved('not-yet');
  }
  if (!read.answers) return setSaved(store.overwrite(answers));
  putAside(answers, read.answers, 'window');
  dispatch({ type: 'replace', answers: asSaved(read.answers) });
  setSaved('saved');
}
