import type { VNode } from 'preact';
import { STANDING_WORDS, type Standing } from '../../check/standing.ts';
import type { Session, SessionAction } from '../../check/session.ts';
import type { ReportView } from '../../check/view.ts';
import type { ImportedPolicy } from '../../import/imported.ts';
import { Measured, type MeasuredFigures } from './Measured.tsx';
import { TopicCard } from './TopicCard.tsx';
import { useAnswering } from './use-answering.ts';

interface Props {
  readonly view: ReportView;
  readonly session: Session;
  readonly policy: ImportedPolicy | null;
  readonly measured: MeasuredFigures;
  readonly dispatch: (action: SessionAction) => void;
}

/** What needs a person comes first, then what a person has settled. */
const ORDER: readonly Standing[] = ['nothing-close', 'unsure', 'covered', 'answered', 'silent'];

/** What a reader must know to read a list rightly. */
const HINTS: Partial<Record<Standing, string>> = {
  'nothing-close':
    'That does not mean that your policy says nothing: it may say it in other words, or in another document.',
  unsure: 'One of the clauses named may answer the question, or none of them.',
};

const OPEN: readonly Standing[] = ['nothing-close', 'unsure'];

/** Every question, by how sure the program is of what it found; the reader's own answers last. */
export function Topics({ view, session, policy, measured, dispatch }: Props) {
  const answer = useAnswering(view.topics, dispatch);
  return (
    <section aria-labelledby="questions">
      <h3 id="questions" tabIndex={-1}>
        Topic by topic
      </h3>
      <Measured figures={measured} />
      {ORDER.map((standing) => {
        const rows = view.topics.filter((row) => row.standing === standing);
        const cards = rows.map((row) => (
          <TopicCard
            key={row.id}
            {...{ row, policy }}
            answer={session.document.answers[row.id]}
            onAnswer={(given) => answer(row, given)}
          />
        ));
        return <Band key={standing} {...{ standing, cards }} />;
      })}
    </section>
  );
}

interface BandProps {
  readonly standing: Standing;
  readonly cards: readonly VNode[];
}

/** Questions of one standing: those that need nobody any more are folded. */
function Band({ standing, cards }: BandProps) {
  if (cards.length === 0) return null;
  const words = `${STANDING_WORDS[standing]}: ${cards.length}`;
  return (
    <section class="band" data-standing={standing}>
      <h4 id={standing}>{words}</h4>
      {HINTS[standing] && <p class="hint">{HINTS[standing]}</p>}
      {OPEN.includes(standing) ? (
        cards
      ) : (
        <details class="fold">
          <summary>Show {cards.length === 1 ? 'it' : `these ${cards.length}`}</summary>
          {cards}
        </details>
      )}
    </section>
  );
}
