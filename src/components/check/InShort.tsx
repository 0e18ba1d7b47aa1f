import { inShort, type ShortSentence } from '../../check/in-short.ts';
import type { ReportView } from '../../check/view.ts';
import { showTopic } from './focus.ts';

interface Props {
  readonly view: ReportView;
}

/** Where each sentence is explained at length. */
const PLACES = {
  law: ['law', 'See the law'],
  topics: ['questions', 'See the questions'],
  likeness: ['compare', 'Compare it'],
} as const satisfies Record<ShortSentence['part'], readonly [string, string]>;

/**
 * What the report comes to, with what it is about by name. A link first leads to its address; then
 * its question is opened.
 */
export function InShort({ view }: Props) {
  return (
    <section class="in-short" aria-labelledby="in-short">
      <h3 id="in-short">In short</h3>
      <ul class="lead">
        {inShort(view, 'reader').map(({ part, words }) => (
          <li key={part}>
            {words} <a href={`#${PLACES[part][0]}`}>{PLACES[part][1]}</a>
            {part === 'law' && <OutOfDate view={view} />}
            {part === 'topics' && <NothingClose view={view} />}
          </li>
        ))}
      </ul>
      <p>
        Then: <a href="#take-away">take the report away, or begin a new policy</a>.
      </p>
    </section>
  );
}

function OutOfDate({ view: { law } }: Props) {
  const rows = law.filter((row) => row.isOutOfDate);
  if (rows.length === 0) return null;
  return (
    <small>
      Out of date:{' '}
      {rows.map(({ anchor, title }, index) => (
        <span key={anchor}>
          {index > 0 && ', '}
          <a href={`#law-${anchor}`}>{title}</a>
        </span>
      ))}
      .
    </small>
  );
}

function NothingClose({ view: { topics } }: Props) {
  const rows = topics.filter(({ standing }) => standing === 'nothing-close');
  if (rows.length === 0) return null;
  return (
    <small>
      Nothing close on:{' '}
      {rows.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={`#topic-${id}`} onClick={() => setTimeout(() => showTopic(id, true))}>
            {title}
          </a>
        </span>
      ))}
      .
    </small>
  );
}
