import { useEffect, useState } from 'preact/hooks';
import type { ownBefores } from './own-befores.ts';

/** Under keys that begin so stand the documents that the check has read. */
const DOCUMENT_KEYS = 'side-by-clause:check:';

type Befores = ReturnType<typeof ownBefores>;

/** Documents of the reader's own to hold the policy against; what reads them is loaded only if there are any. */
export function useOwnBefores(): Befores {
  const [documents, setDocuments] = useState<Befores>([]);
  useEffect(() => {
    if (!hasDocuments()) return;
    import('./own-befores.ts').then(
      (module) => setDocuments(module.ownBefores()),
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
