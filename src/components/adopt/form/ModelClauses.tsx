import { useEffect, useState } from 'preact/hooks';
import type { Template, TemplateTopic } from '../../../adopt/template.ts';
import { loadClauses, quoteClauses, type ModelClause } from '../model-clauses.ts';

interface Props {
  readonly template: Template;
  readonly topic: TemplateTopic;
}

const FAILED = 'The clauses could not be loaded. The policies’ own pages have them.';

/**
 * What the model started from says itself, word for word; nothing for the recommendation, and where
 * the model is silent.
 */
export function BaseClauses({ template, topic, base }: Props & { readonly base: string }) {
  const model = template.models.find(({ slug }) => slug === base);
  const ids = topic.models[base]?.clauses ?? [];
  const [clauses, setClauses] = useState<readonly ModelClause[] | null>([]);
  const key = ids.join(' ');
  useEffect(() => {
    if (!key) return setClauses([]);
    quoteClauses(base, key.split(' ')).then(setClauses, () => setClauses(null));
  }, [base, key]);
  if (!model || ids.length === 0) return null;
  return (
    <div class="models base-clauses" data-hue={model.hue}>
      <h3>{model.name}, in its own words</h3>
      {clauses === null ? <p>{FAILED}</p> : <FirstClauses clauses={clauses} />}
    </div>
  );
}

/** The clause that decides, and the others in a fold. */
function FirstClauses({ clauses }: { readonly clauses: readonly ModelClause[] }) {
  const more = clauses.length - 1;
  return (
    <>
      <Clauses clauses={clauses.slice(0, 1)} />
      {more > 0 && (
        <details>
          <summary>{more === 1 ? '1 more clause' : `${more} more clauses`} on this</summary>
          <Clauses clauses={clauses.slice(1)} />
        </details>
      )}
    </>
  );
}

/** What the models say, in a sentence each; their clauses are loaded when the reader opens it. */
export function ModelClauses({ template, topic }: Props) {
  const [clauses, setClauses] = useState<readonly ModelClause[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = () => loadClauses(template, topic).then(setClauses, () => setFailed(true));
  return (
    <details
      class="models"
      onToggle={({ currentTarget }) => currentTarget.open && !clauses && void load()}
    >
      <summary>What the policies say</summary>
      {template.models.map(({ slug, name, hue }) => (
        <section key={slug} data-hue={hue}>
          <h3>{name}</h3>
          <p>{topic.models[slug]?.says}</p>
          <Clauses clauses={clauses?.filter(({ model }) => model === slug) ?? []} />
        </section>
      ))}
      {hasFailed && <p>{FAILED}</p>}
    </details>
  );
}

/** Clauses of a model in its own words, with what a reader must know of them. */
function Clauses({ clauses }: { readonly clauses: readonly ModelClause[] }) {
  return clauses.map((clause) => (
    <blockquote key={clause.id}>
      <a href={clause.url} target="_blank">
        {clause.name}
        <span class="unseen"> (opens a new window)</span>
      </a>{' '}
      <q class="q">{clause.text}</q>
      {clause.notes.map(({ title, text, more }) => (
        <p class="note" key={text}>
          <b>{title}:</b> {text} {more}
        </p>
      ))}
    </blockquote>
  ));
}
