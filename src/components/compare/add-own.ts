import type { ComparedPolicy } from '../../compare/compared.ts';
import { ownDocuments } from '../check/own-documents.ts';

/** Adds the reader's own documents to both lists of a form in which two policies are chosen. */
export function addOwnToLists(form: HTMLFormElement): void {
  const own = ownDocuments();
  for (const select of form.querySelectorAll('select')) addOwn(select, own);
}

/**
 * Adds documents to a list, under a heading of their own; those that are there already are not
 * added again.
 */
export function addOwn(select: HTMLSelectElement, own: readonly ComparedPolicy[]): void {
  const known = new Set(Array.from(select.options, ({ value }) => value));
  const options = own
    .filter(({ slug }) => !known.has(slug))
    .map(({ slug, shortName }) => new Option(shortName, slug));
  if (options.length === 0) return;
  const group = document.createElement('optgroup');
  group.label = 'Your documents';
  group.append(...options);
  select.append(group);
}
