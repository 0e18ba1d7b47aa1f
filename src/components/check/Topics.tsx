import { STANDINGS, STANDING_WORDS, type Standing } from '../../check/standing.ts';
import type { Session, SessionAction } from '../../check/session.ts';
import type { ReportView } from '../../check/view.ts';
import type { ImportedPolicy } from '../../import/imported.ts';
import { Measured } from './Measured.tsx';
import { TopicCard } from './TopicCard.tsx';

interface Props {
  readonly view: ReportView;
  readonly session: Session;
  readonly policy: ImportedPolicy | null;
  readonly dispatch: (action: SessionAction) => void;
}

/** What needs a person first, then what a person has settled. */
const ORDER: readonly Standing[] = ['nothing-close', 'unsure', 'covered', 'answered', 'silent'];

/** Every question, by how sure the program is of what it found; the reader's own answers last. */
export function Topics({ view, session, policy, dispatch }: Props) {
  return (
    <section aria-labelledby="questions">
      <h3 id="questions">Topic by topic</h3>
      <Measured />
      {ORDER.filter((one) => STANDINGS.includes(one)).map((standing) => {
        const rows = view.topics.filter((row) => row.standing === standing);
        if (rows.length === 0) return null;
        return (
          <section key={standing} class="band" data-standing={standing}>
            <h4 id={standing}>
              {STANDING_WORDS[standing]}: {rows.length}
            </h4>
            {rows.map((row) => (
              <TopicCard
                key={row.id}
                {...{ row, policy, dispatch }}
                answer={session.document.answers[row.id]}
              />
            ))}
          </section>
        );
      })}
    </section>
  );
}
