import { useEffect, useState } from 'preact/hooks';
import type { OwnBefore } from './against.ts';

/** The documents that the check has read are under keys that begin like this. */
const DOCUMENT_KEYS = 'side-by-clause:check:';

/**
 * Documents of the reader's own to compare the policy with; what reads them is loaded only if there
 * are any.
 */
export function useOwnBefores(): readonly OwnBefore[] {
  const [documents, setDocuments] = useState<readonly OwnBefore[]>([]);
  useEffect(() => {
    if (!hasDocuments()) return;
    import('./own-befores.ts').then(
      ({ ownBefores }) => setDocuments(ownBefores()),
      () => setDocuments([]),
    );
  }, []);
  return documents;
}

function hasDocuments(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(DOCUMENT_KEYS));
  } catch {
    return false;
  }
}
