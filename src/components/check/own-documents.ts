import type { ComparedPolicy } from '../../compare/compared.ts';
import { ownPolicy } from './own-policy.ts';
import { keptDocuments } from './store.ts';

/** The reader's own documents that are kept in this browser, ready to be compared. */
export function ownDocuments(): ComparedPolicy[] {
  return keptDocuments().map(ownPolicy);
}
