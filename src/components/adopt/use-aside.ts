import { useMemo, useState } from 'preact/hooks';
import { hasWork, isSameWork, type Answers } from '../../adopt/answers.ts';
import type { Action } from '../../adopt/state.ts';
import type { Template } from '../../adopt/template.ts';
import { AsideStore } from './aside-store.ts';

/** What was put aside when others were opened in its place, and the way back to it. */
export function useAside(
  template: Template,
  answers: Answers,
  dispatch: (action: Action) => void,
  isReady: boolean,
) {
  const store = useMemo(() => new AsideStore(template), [template]);
  /** @returns whether there was anything to put aside */
  const away = (before: Answers, after: Answers): boolean => {
    const isWorthIt = isMissed(template, before, after);
    if (isWorthIt) store.put(before);
    return isWorthIt;
  };
  const [, setDropped] = useState(0);
  const aside = isReady ? store.latest(answers) : null;
  const bringBack = () => {
    if (!aside) return;
    store.drop(aside);
    away(answers, aside);
    dispatch({ type: 'replace', answers: aside });
  };
  const dropAside = () => {
    if (aside) store.drop(aside);
    setDropped((count) => count + 1);
  };
  return { away, aside, bringBack, dropAside };
}

/** Whether answers would be missed if others stood in their place. */
export function isMissed(template: Template, before: Answers, after: Answers): boolean {
  return hasWork(template, before) && !isSameWork(before, after);
}
