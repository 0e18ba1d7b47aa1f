import { useEffect, useRef } from 'preact/hooks';
import type { Answers } from '../../adopt/answers.ts';
import { readLink, type ReadLink } from '../../adopt/link.ts';
import type { ReadAnswers } from '../../adopt/read-answers.ts';
import type { Template } from '../../adopt/template.ts';
import { takeHanded } from './handed.ts';
import type { AnswerStore } from './storage.ts';
import { isMissed } from './use-snapshots.ts';

/** What is said where a link was opened and what was here is put aside. */
export const OPENED_BY_LINK =
  'This page was opened by a link with choices. What you had here is kept: you can bring it back.';
const BEGUN_FROM_DOCUMENT =
  'This policy was begun from your document: your clauses are under the sections to which they seem to belong, and our recommended wording where we found nothing.';
const PUT_ASIDE = 'What you had here is kept: you can bring it back.';

/** What is on the page when it is opened. */
export interface Opened {
  /** What was kept in this browser. */
  readonly stored: Answers | null;
  /**
   * What comes in its place: from a link, or handed over by another page, which is to be kept at
   * once.
   */
  readonly other: { readonly answers: Answers; readonly isHanded: boolean } | null;
  /** What the reader should know. */
  readonly notices: readonly string[];
}

/**
 * A link goes before what is saved, which is put aside and stays where it is until the reader
 * changes something. What another page has handed over goes before both: it is nowhere else.
 */
export function readStart(template: Template, store: AnswerStore): Opened {
  const [read, handed, link] = [store.load(), takeHanded(template), takeLink(template)];
  const [stored, given] = [answersOf(read), answersOf(handed)];
  const answers = given ?? answersOf(link);
  const isAway = stored !== null && answers !== null && isMissed(template, stored, answers);
  const problems = [read, handed, link].flatMap((one) => one?.problems ?? []);
  return {
    stored,
    other: answers && { answers, isHanded: given !== null },
    notices: [...openedWords(given !== null, isAway), ...problems],
  };
}

function answersOf(read: ReadAnswers | ReadLink | null): Answers | null {
  return read?.answers ?? null;
}

function openedWords(isHanded: boolean, isAway: boolean): string[] {
  if (!isHanded) return isAway ? [OPENED_BY_LINK] : [];
  return isAway ? [BEGUN_FROM_DOCUMENT, PUT_ASIDE] : [BEGUN_FROM_DOCUMENT];
}

/** The choices that the address carries, if it does; they are taken out of it. */
function takeLink(template: Template): ReadLink | null {
  const link = readLink(template, location.hash.slice(1));
  if (link) history.replaceState(null, '', location.pathname);
  return link;
}

/**
 * Calls back when a link with choices is opened while the page is open: then only what is
 * behind # changes.
 */
export function useLinks(template: Template, onLink: (link: ReadLink) => void): void {
  const latest = useRef(onLink);
  latest.current = onLink;
  useEffect(() => {
    const listener = () => {
      const link = takeLink(template);
      if (link) latest.current(link);
    };
    window.addEventListener('hashchange', listener);
    return () => window.removeEventListener('hashchange', listener);
  }, [template]);
}
