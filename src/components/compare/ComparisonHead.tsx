import { isRelated, type ComparedPolicy, type Order } from '../../compare/index.ts';
import { pairPath, type PairPlace } from '../../site/comparison-path.ts';
import { path, policyPath } from '../../site/urls.ts';

export interface ComparisonHeadProps {
  readonly a: ComparedPolicy;
  readonly b: ComparedPolicy;
  readonly order: Order;
  /** Where this pair is shown: then so is the pair with its sides swapped. */
  readonly place: PairPlace;
}

/** The heading of a comparison, and the ways on from it. */
export function ComparisonHead({ a, b, order, place }: ComparisonHeadProps) {
  const related = isRelated(a, b);
  return (
    <>
      <p class="eyebrow">
        <a href={path('compare/')}>Compare two policies</a>
      </p>
      <h1>
        {a.shortName} and {b.shortName}, side by side
      </h1>
      {related && <BasedOn {...{ a, b, order }} />}
      <ul class="links">
        <li>
          <a href={policyPath(a.slug)}>Read {a.shortName}</a>
        </li>
        <li>
          <a href={policyPath(b.slug)}>Read {b.shortName}</a>
        </li>
        <li>
          <a href={pairPath(b, a, place, order)}>Swap sides</a>
        </li>
        {related && (
          <li>
            <a href={pairPath(a, b, place, order === 'topic' ? 'document' : 'topic')}>
              {order === 'topic' ? 'Sort as in the documents' : 'Sort by topic'}
            </a>
          </li>
        )}
        <li>
          <DownloadCsv {...{ a, b, place }} />
        </li>
        <li>
          <button type="button" data-copy-table data-a={a.shortName} data-b={b.shortName}>
            Copy as a table
          </button>
        </li>
      </ul>
    </>
  );
}

function BasedOn({ a, b, order }: Omit<ComparisonHeadProps, 'place'>) {
  const [made, model] = a.basedOn?.policy === b.slug ? [a, b] : [b, a];
  return (
    <p class="lead">
      {made.shortName} is based on the {model.shortName} model.
      {order === 'document'
        ? ' Clauses stand in the order of the documents; those that were renumbered, split or merged stand beside their counterparts.'
        : ' Clauses are gathered by topic here.'}
    </p>
  );
}

/** A file where the comparison has a page; else a button, for which the script of the page makes the file. */
function DownloadCsv({ a, b, place }: Omit<ComparisonHeadProps, 'order'>) {
  const label = 'Download as CSV';
  if (place === 'page') return <a href={path(`data/compare/${a.slug}/${b.slug}.csv`)}>{label}</a>;
  return (
    <>
      <button type="button" data-csv="clauses">
        {label}
      </button>{' '}
      <span role="status" />
    </>
  );
}
