import { useState } from 'preact/hooks';
import type { TopicAnswer } from '../../check/answers.ts';
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
  readonly onAnswer: (answer: TopicAnswer | null) => void;
}

/**
 * One question: the closest clauses, what the published policies say, and what the reader says of
 * it. What is folded is made when it is opened: every question lists every clause of the document.
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
          {row.question} <Closest clauses={row.clauses} isConfirmed={row.standing === 'answered'} />
        </span>
      </summary>
      {isOpen && <Opened {...props} />}
    </details>
  );
}

function Opened({ row, policy, answer, onAnswer }: Props) {
  return (
    <>
      {answer?.kind !== 'none-of-these' &&
        row.clauses.map((clause) => <Quote key={clause.key} clause={clause} />)}
      {row.standing === 'nothing-close' && (
        <p>
          No clause of your document comes close to those in which published policies answer this.
          It may answer it in other words, or in another document.
        </p>
      )}
      {policy && <TopicAsk {...{ row, policy, answer }} set={onAnswer} />}
      <Published row={row} />
    </>
  );
}

interface ClosestProps {
  readonly clauses: readonly QuotedClause[];
  readonly isConfirmed: boolean;
}

function Closest({ clauses, isConfirmed }: ClosestProps) {
  if (clauses.length === 0) return null;
  return (
    <small>
      {isConfirmed ? 'Confirmed' : 'Closest'}: {clauses.map(({ name }) => name).join(', ')}
    </small>
  );
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
