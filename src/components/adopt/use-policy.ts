import { useEffect, useMemo, useState } from 'preact/hooks';
import type { QuoteClause } from '../../adopt/appendix.ts';
import { assemble } from '../../adopt/assemble.ts';
import type { Changes } from '../../adopt/changes.ts';
import type { Template } from '../../adopt/template.ts';
import type { UsedAnswers } from './use-answers.ts';

/** What lists changes; most policies have none, so it is loaded when it is asked for. */
type Papers = typeof import('./papers.ts');

/**
 * The policy, rebuilt when the answers change, with the appendix of changes if the school has
 * chosen one.
 */
export function usePolicy(template: Template, { answers, isReady }: UsedAnswers) {
  const hasAppendix = isReady && answers.appendix !== 'none';
  const papers = usePapers(hasAppendix);
  const changes = useMemo(
    () => (hasAppendix ? (papers?.changesFromBase(template, answers) ?? null) : null),
    [papers, hasAppendix, template, answers],
  );
  const quote = useQuotes(papers, answers.base, changes);
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

/** A clause of the model by its id alone, until its words are loaded. */
const UNQUOTED: QuoteClause = (id) => ({ name: id, text: null });

/** The model's clauses that the list of changes quotes, loaded when it quotes others. */
function useQuotes(papers: Papers | null, base: string, changes: Changes | null): QuoteClause {
  const [quote, setQuote] = useState<QuoteClause>(() => UNQUOTED);
  const ids = papers && changes ? papers.quotedIn(changes) : '';
  useEffect(() => {
    if (!papers || !ids) return;
    void papers.loadQuotes(base, ids).then((loaded) => setQuote(() => loaded));
  }, [papers, base, ids]);
  return quote;
}
