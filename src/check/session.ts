import { correct, type Correction } from '../import/correct.ts';
import { withAnswer, type TopicAnswer } from './answers.ts';
import type { KeptDocument } from './kept.ts';

/** A document that is worked on, with the way back. */
export interface Session {
  readonly document: KeptDocument;
  /** Earlier states, the latest last. */
  readonly past: readonly KeptDocument[];
}

/** What a reader does to a document. */
export type SessionAction =
  | { readonly type: 'open'; readonly document: KeptDocument }
  | { readonly type: 'close' }
  | { readonly type: 'correct'; readonly correction: Correction }
  | { readonly type: 'answer'; readonly topic: string; readonly answer: TopicAnswer | null }
  /** What a program found of the document as it stands: no step to go back over. */
  | { readonly type: 'found'; readonly findings: KeptDocument['findings'] }
  | { readonly type: 'undo' };

const MOST_STEPS = 50;

/** What comes of an action; null, where nothing was open, stays null until a document is opened. */
export function reduceSession(session: Session | null, action: SessionAction): Session | null {
  if (action.type === 'open') return { document: action.document, past: [] };
  if (action.type === 'close' || !session) return null;
  const { document, past } = session;
  if (action.type === 'found') return withFindings(session, action.findings);
  if (action.type === 'undo') {
    const before = past.at(-1);
    return before ? { document: asFound(before, document), past: past.slice(0, -1) } : session;
  }
  const changed = applied(document, action);
  if (changed === document) return session;
  return { document: changed, past: [...past, document].slice(-MOST_STEPS) };
}

/**
 * The same session where nothing else is found than before, so that nothing needs to be kept anew.
 */
function withFindings(session: Session, findings: KeptDocument['findings']): Session {
  const { document } = session;
  if (JSON.stringify(findings) === JSON.stringify(document.findings)) return session;
  return { ...session, document: { ...document, findings } };
}

/**
 * What was found in the same pieces remains, though it was found after the step that is gone back
 * over.
 */
function asFound(before: KeptDocument, now: KeptDocument): KeptDocument {
  return before.items === now.items ? { ...before, findings: now.findings } : before;
}

function applied(
  document: KeptDocument,
  action: Extract<SessionAction, { type: 'correct' | 'answer' }>,
): KeptDocument {
  if (action.type === 'answer') {
    return { ...document, answers: withAnswer(document.answers, action.topic, action.answer) };
  }
  const items = correct(document.items, action.correction);
  return items === document.items ? document : { ...document, items };
}
