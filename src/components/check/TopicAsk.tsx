import { useState } from 'preact/hooks';
import type { TopicAnswer } from '../../check/answers.ts';
import type { TopicRow } from '../../check/view.ts';
import type { ImportedPolicy } from '../../import/imported.ts';
import { clauseName } from '../../policy/cite.ts';

interface Props {
  readonly row: TopicRow;
  readonly policy: ImportedPolicy;
  readonly answer: TopicAnswer | undefined;
  readonly set: (answer: TopicAnswer | null) => void;
}

/**
 * What the reader says: these clauses answer it, none of these does, another does, or the document
 * says nothing on it.
 */
export function TopicAsk({ row, policy, answer, set }: Props) {
  const isSettled = answer?.kind === 'answered' || answer?.kind === 'silent';
  return (
    <fieldset class="ask">
      <legend>{isSettled ? 'Your answer' : 'Which clauses answer it?'}</legend>
      {isSettled ? (
        <p>
          {answer.kind === 'silent'
            ? 'You said: our policy says nothing on this.'
            : 'You confirmed this.'}{' '}
          <button type="button" onClick={() => set(null)}>
            Take that back
          </button>
        </p>
      ) : (
        <Choices {...{ row, policy, answer, set }} />
      )}
    </fieldset>
  );
}

function Choices({ row, policy, answer, set }: Props) {
  const isTurnedDown = answer?.kind === 'none-of-these';
  const shown = isTurnedDown ? [] : row.closest;
  return (
    <>
      {isTurnedDown && <p>You said: none of the closest clauses answers it.</p>}
      {shown.length > 0 && <Shown {...{ shown, set }} isLikely={row.standing === 'covered'} />}
      <Another {...{ row, policy, set }} />
      <p class="buttons">
        {shown.length === 0 && (
          <button type="button" onClick={() => set({ kind: 'silent' })}>
            Our policy says nothing on this
          </button>
        )}
        {isTurnedDown && (
          <button type="button" onClick={() => set(null)}>
            Show the closest clauses again
          </button>
        )}
      </p>
    </>
  );
}

interface ShownProps extends Pick<Props, 'set'> {
  readonly shown: TopicRow['closest'];
  /** Whether the first of them is likely to be right: then it is ticked. */
  readonly isLikely: boolean;
}

/** The closest clauses, to be confirmed or turned down. */
function Shown({ shown, isLikely, set }: ShownProps) {
  const likely = isLikely ? shown.slice(0, 1) : [];
  const [keys, setKeys] = useState<readonly number[]>(likely.map(({ key }) => key));
  const toggle = (key: number, isOn: boolean) =>
    setKeys(isOn ? [...keys, key] : keys.filter((one) => one !== key));
  return (
    <>
      {shown.map(({ key, name }) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={keys.includes(key)}
            onChange={({ currentTarget }) => toggle(key, currentTarget.checked)}
          />{' '}
          {name} answers it
        </label>
      ))}
      <p class="buttons">
        <button
          type="button"
          disabled={keys.length === 0}
          onClick={() => set({ kind: 'answered', keys })}
        >
          Right
        </button>
        <button type="button" onClick={() => set({ kind: 'none-of-these' })}>
          None of these
        </button>
      </p>
    </>
  );
}

const BEGINNING = 60;

/** Any clause of the document, chosen from a list: the one that the program did not find. */
function Another({ row, policy, set }: Omit<Props, 'answer'>) {
  const named = { slug: 'own', ...policy };
  const [chosen, setChosen] = useState(0);
  return (
    <p class="another-clause">
      <label>
        {row.closest.length > 0 ? 'Another clause answers it:' : 'A clause answers it:'}{' '}
        <select
          value={chosen}
          onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
        >
          <option value={0}>Choose a clause …</option>
          {policy.clauses.map(({ id, key, text }) => (
            <option key={key} value={key}>
              {clauseName(named, id)}: {text.slice(0, BEGINNING)}
              {text.length > BEGINNING && '…'}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        disabled={chosen === 0}
        onClick={() => set({ kind: 'answered', keys: [chosen] })}
      >
        This one
      </button>
    </p>
  );
}
