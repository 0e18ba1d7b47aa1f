import { useState } from 'preact/hooks';
import type { Template, TemplateTopic } from '../../../adopt/template.ts';
import { loadClauses, type ModelClause } from '../model-clauses.ts';

interface Props {
  readonly template: Template;
  readonly topic: TemplateTopic;
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
          {clauses
            ?.filter((one) => one.model === slug)
            .map((clause) => (
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
            ))}
        </section>
      ))}
      {hasFailed && <p>The clauses could not be loaded. The policies’ own pages have them.</p>}
    </details>
  );
}
