import { useEffect, useMemo, useState } from 'preact/hooks';
import { assemble } from '../../adopt/assemble.ts';
import type { Template } from '../../adopt/template.ts';
import type { UsedAnswers } from './use-answers.ts';
import { useQuotes } from './use-quotes.ts';

/** What lists changes; most policies have none, so it is loaded when it is asked for. */
export type Papers = typeof import('./papers.ts');

/** The policy, made anew when the answers change; with the appendix of changes, if the school has chosen one. */
export function usePolicy(template: Template, { answers, isReady }: UsedAnswers) {
  const hasAppendix = isReady && answers.appendix !== 'none';
  const papers = usePapers(hasAppendix);
  const changes = useMemo(
    () => (hasAppendix ? (papers?.changesFromBase(template, answers) ?? null) : null),
    [papers, hasAppendix, template, answers],
  );
  const quote = useQuotes(template, answers.base, changes);
  return useMemo(() => {
    const appendix = changes && papers?.chosenAppendix(template, answers, { changes, quote });
    return assemble(template, answers, appendix ?? null);
  }, [template, answers, changes, quote, papers]);
}

function usePapers(isWanted: boolean): Papers | null {
  const [papers, setPapers] = useState<Papers | null>(null);
  useEffect(() => {
    if (isWanted) import('./papers.ts').then(setPapers, () => setPapers(null));
  }, [isWanted]);
  return papers;
}
