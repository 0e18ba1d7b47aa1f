/** The policy whose page this is. */
export interface ShownPolicy {
  readonly article: HTMLElement;
  readonly slug: string;
  /** Its short name. */
  readonly name: string;
}

/**
 * The policy that the page shows; null on any other page. Its name is in its first line, before
 * the kind of document.
 */
export function shownPolicy(): ShownPolicy | null {
  const article = document.querySelector<HTMLElement>('.policy');
  const slug = article?.dataset['policy'];
  if (!article || slug === undefined) return null;
  const line = article.querySelector('.eyebrow')?.textContent ?? '';
  return { article, slug, name: line.split('·')[0]?.trim() ?? '' };
}
