import { nameFromId } from '../../policy/cite.ts';
import { plainNotes, type PlainNote, type QuoteNotes } from '../../policy/quote-notes.ts';
import type { Template, TemplateTopic } from '../../adopt/template.ts';

/** A clause of a model, ready to be quoted. */
export interface ModelClause {
  readonly model: string;
  readonly id: string;
  /** "5.3", "section 6, paragraph 1" */
  readonly name: string;
  readonly text: string;
  readonly url: string;
  /** What a reader must know of it. */
  readonly notes: readonly PlainNote[];
}

interface PublishedPolicy extends QuoteNotes {
  readonly slug: string;
  readonly title: string;
  readonly sections: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly title: string | null;
    readonly parent?: string;
  }[];
  readonly clauses: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly section: string;
    readonly parent: string | null;
    readonly text: string;
  }[];
}

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const loading = new Map<string, Promise<PublishedPolicy>>();

/**
 * Clauses of the models that bear on a topic, loaded from the site's own data, each policy once.
 *
 * @throws Error if a data file cannot be loaded; the next call tries again
 */
export async function loadClauses(
  template: Template,
  topic: TemplateTopic,
): Promise<ModelClause[]> {
  const lists = await Promise.all(
    template.models.map(({ slug }) => quoteClauses(slug, topic.models[slug]?.clauses ?? [])),
  );
  return lists.flat();
}

/** Some clauses of one model, by their ids. @throws Error if its data file cannot be loaded */
export async function quoteClauses(slug: string, ids: readonly string[]): Promise<ModelClause[]> {
  if (ids.length === 0) return [];
  const policy = await loadPolicy(slug);
  return ids.flatMap((id) => {
    const clause = policy.clauses.find((one) => one.id === id);
    if (!clause) return [];
    const heading = policy.sections.find((one) => one.id === clause.section)?.title ?? null;
    const url = `${BASE}policies/${slug}/#${id}`;
    const notes = plainNotes(policy, policy, id);
    return [{ model: slug, id, name: nameFromId(id, heading), text: clause.text, url, notes }];
  });
}

/** A published policy, loaded once. @throws Error if its data file cannot be loaded */
export function loadPolicy(slug: string): Promise<PublishedPolicy> {
  const known = loading.get(slug);
  if (known) return known;
  const made = fetch(`${BASE}data/policies/${slug}.json`).then(async (response) => {
    if (!response.ok) throw new Error(`data/policies/${slug}.json: ${response.status}`);
    return (await response.json()) as PublishedPolicy;
  });
  loading.set(slug, made);
  made.catch(() => loading.delete(slug));
  return made;
}
