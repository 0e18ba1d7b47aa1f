import { useState } from 'preact/hooks';
import type { TopicAnswer } from '../../check/answers.ts';
import type { SessionAction } from '../../check/session.ts';
import type { PublishedAnswer, QuotedClause, TopicRow } from '../../check/view.ts';
import type { ImportedPolicy } from '../../import/imported.ts';
import { policyPath, topicPath } from '../../site/urls.ts';
import { nameFromId } from '../../policy/cite.ts';
import { OwnClause } from './OwnClause.tsx';
import { TopicAsk } from './TopicAsk.tsx';

interface Props {
  readonly row: TopicRow;
  readonly policy: ImportedPolicy | null;
  readonly answer: TopicAnswer | undefined;
  readonly dispatch: (action: SessionAction) => void;
}

/**
 * One question: the closest clauses, what the published policies say, and what the reader says of it. What is folded is made when it is
 * opened: every question lists every clause of the document.
 */
export function TopicCard(props: Props) {
  const { row } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="fold topic"
      id={`topic-${row.id}`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span>
          {row.question} <Closest clauses={row.clauses} />
        </span>
      </summary>
      {isOpen && <Opened {...props} />}
    </details>
  );
}

function Opened({ row, policy, answer, dispatch }: Props) {
  return (
    <>
      {row.clauses.map((clause) => (
        <Quote key={clause.key} clause={clause} />
      ))}
      {row.standing === 'nothing-close' && (
        <p>
          No clause of your document is close to those by which the published policies answer this.
          It may answer it in other words, or in another document.
        </p>
      )}
      {policy && <TopicAsk {...{ row, policy, answer, dispatch }} />}
      <Published row={row} />
    </>
  );
}

function Closest({ clauses }: { readonly clauses: readonly QuotedClause[] }) {
  if (clauses.length === 0) return null;
  return <small>{clauses.map(({ name }) => name).join(', ')}</small>;
}

function Quote({ clause }: { readonly clause: QuotedClause }) {
  return (
    <blockquote class="words">
      <OwnClause id={clause.id} name={clause.name} /> {clause.text}
    </blockquote>
  );
}

function Published({ row }: { readonly row: TopicRow }) {
  return (
    <details class="fold">
      <summary>What the published policies say</summary>
      <ul>
        {row.published.map((one) => (
          <li key={one.slug} data-hue={one.hue}>
            <b>{one.name}</b>: {one.position ?? <span class="silent">Silent</span>}. {one.says}{' '}
            <Clause {...one} />
          </li>
        ))}
      </ul>
      <p>
        <a href={topicPath(row.id)}>All clauses on {row.title.toLocaleLowerCase('en-GB')}</a>
      </p>
    </details>
  );
}

function Clause({ slug, clause }: PublishedAnswer) {
  if (clause === null) return null;
  return (
    <a class="place" href={policyPath(slug, clause)}>
      {nameFromId(clause, null)}
    </a>
  );
}
