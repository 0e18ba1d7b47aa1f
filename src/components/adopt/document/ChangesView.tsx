import type { Change, Changes } from '../../../adopt/changes.ts';
import type { DiffPart } from '../../../compare/diff.ts';

/** A clause of the model: its name, and its words if they are loaded. */
export type QuoteClause = (id: string) => { readonly name: string; readonly text: string | null };

interface Props {
  readonly changes: Changes;
  readonly modelName: string;
  readonly quote: QuoteClause;
}

/** The appendix for the governors' paper: what differs from the model, with the model's own words. */
export function ChangesView({ changes, modelName, quote }: Props) {
  const { substantive, filledIn } = changes;
  return (
    <section class="changes">
      <h2 id="section-changes">Appendix: changes from {modelName}</h2>
      <h3>For consultation and decision</h3>
      {substantive.length === 0 ? (
        <p>Nothing differs: every position is that of {modelName}.</p>
      ) : (
        <ol class="change-list">
          {substantive.map((change) => (
            <li key={`${change.kind} ${change.id}`}>
              <ChangeView {...{ change, modelName, quote }} />
            </li>
          ))}
        </ol>
      )}
      <h3>Filled in, with no effect on what is asked of staff</h3>
      <p>{filledIn.length === 0 ? 'Nothing yet.' : `${filledIn.join(', ')}.`}</p>
      <p class="hint">
        The wording of the policy is that of a template, and not the words of {modelName}; its
        positions are compared.
      </p>
    </section>
  );
}

function ChangeView({
  change,
  modelName,
  quote,
}: Omit<Props, 'changes'> & { readonly change: Change }) {
  return (
    <>
      <p>
        <b>{change.title || 'Clause of the school’s own'}.</b> {sentence(change, modelName)}
      </p>
      {change.diff && <Diff parts={change.diff} />}
      {change.kind !== 'wording' && change.modelClauses.length > 0 && (
        <Quotes ids={change.modelClauses} quote={quote} />
      )}
    </>
  );
}

/** What changed, in a sentence. */
export function sentence({ kind, before, after }: Change, modelName: string): string {
  const model = modelName.charAt(0).toUpperCase() + modelName.slice(1);
  if (kind === 'own') return 'Added by the school.';
  if (kind === 'wording') return `The template’s wording for “${after}” was changed.`;
  if (kind === 'left-out') return `Left out. ${model} takes the position “${before}”.`;
  if (kind === 'filled') return `Now “${after}”. ${model} says nothing on it, or leaves it out.`;
  return `Now “${after}”. ${model} takes the position “${before}”.`;
}

function Diff({ parts }: { readonly parts: readonly DiffPart[] }) {
  return (
    <p class="change-diff">
      {parts.map(({ kind, a, b }, index) =>
        kind === 'changed' ? (
          <span key={index}>
            {a && <del>{a}</del>}
            {b && <ins>{b}</ins>}
          </span>
        ) : (
          b
        ),
      )}
    </p>
  );
}

function Quotes({ ids, quote }: { readonly ids: readonly string[]; readonly quote: QuoteClause }) {
  return (
    <div class="change-quotes">
      {ids.map((id) => {
        const { name, text } = quote(id);
        return (
          <blockquote key={id}>
            {text && <q class="q">{text}</q>} <cite>{name}</cite>
          </blockquote>
        );
      })}
    </div>
  );
}
