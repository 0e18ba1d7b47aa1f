import { useState } from 'preact/hooks';
import type { SessionAction } from '../../check/session.ts';
import type { Correction } from '../../import/correct.ts';
import { DEEPEST } from '../../import/items.ts';
import type { Item, ItemRole } from '../../import/items.ts';

interface Props {
  readonly item: Item;
  readonly isFirst: boolean;
  readonly onJoined: () => void;
  readonly dispatch: (action: SessionAction) => void;
}

const ROLES = [
  ['clause', 'A clause or paragraph'],
  ['item', 'An item of a list'],
  ['heading', 'A heading'],
  ['row', 'A row of a table'],
  ['left-out', 'Not part of the policy'],
] as const satisfies readonly (readonly [ItemRole, string])[];

/** What can be corrected in how a paragraph was read. Its words stay as they are. */
export function Correct({ item, isFirst, onJoined, dispatch }: Props) {
  const { key, role } = item;
  const correct = (correction: Correction) => dispatch({ type: 'correct', correction });
  const join = () => {
    correct({ kind: 'join', key });
    onJoined();
  };
  return (
    <fieldset class="correct">
      <legend>Correct this paragraph</legend>
      <Role {...{ item, correct }} />
      <SetNumber {...{ item, correct }} />
      <Split {...{ item, correct }} />
      {(role === 'heading' || role === 'item') && <Depth {...{ item, correct }} />}
      {!isFirst && (
        <button type="button" onClick={join}>
          Join it to the one before
        </button>
      )}
    </fieldset>
  );
}

interface PartProps {
  readonly item: Item;
  readonly correct: (correction: Correction) => void;
}

function Role({ item: { key, role }, correct }: PartProps) {
  return (
    <label>
      It is{' '}
      <select
        value={role}
        onChange={({ currentTarget }) =>
          correct({ kind: 'role', key, role: currentTarget.value as ItemRole })
        }
      >
        {ROLES.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function SetNumber({ item: { key, number }, correct }: PartProps) {
  const [typed, setTyped] = useState(number ?? '');
  return (
    <p class="buttons">
      <label>
        Number{' '}
        <input
          value={typed}
          size={8}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button
        type="button"
        onClick={() => correct({ kind: 'number', key, number: typed.trim() || null })}
      >
        Set the number
      </button>
    </p>
  );
}

/** Splits a paragraph in two, before a word that is chosen from a list. */
function Split({ item, correct }: PartProps) {
  const [at, setAt] = useState(0);
  const starts = Array.from(item.text.matchAll(/(?<=\s)\S+/g), ({ index }) => index);
  if (starts.length === 0) return null;
  const split = () => {
    if (at === 0) return;
    correct({ kind: 'part', key: item.key, at });
    setAt(0);
  };
  return (
    <p class="buttons">
      <label>
        Split it; the new one begins with{' '}
        <select value={at} onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}>
          <option value={0}>Choose a word …</option>
          {starts.map((start) => (
            <option key={start} value={start}>
              {beginning(item.text, start)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" aria-disabled={at === 0} onClick={split}>
        Split it here
      </button>
    </p>
  );
}

/** How deep a heading or an item is. */
function Depth({ item: { key, depth }, correct }: PartProps) {
  const to = (by: number) => correct({ kind: 'depth', key, depth: depth + by });
  return (
    <p class="buttons">
      <button type="button" aria-disabled={depth <= 1} onClick={() => to(-1)}>
        One level out
      </button>
      <button type="button" aria-disabled={depth >= DEEPEST} onClick={() => to(1)}>
        One level in
      </button>
    </p>
  );
}

const FEW_WORDS = 5;

function beginning(text: string, at: number): string {
  return text.slice(at).split(/\s+/, FEW_WORDS).join(' ');
}
