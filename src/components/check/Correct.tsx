import { useState } from 'preact/hooks';
import type { SessionAction } from '../../check/session.ts';
import type { Correction } from '../../import/correct.ts';
import { DEEPEST } from '../../import/items.ts';
import type { Item, ItemRole } from '../../import/items.ts';

interface Props {
  readonly item: Item;
  readonly isFirst: boolean;
  readonly dispatch: (action: SessionAction) => void;
}

const ROLES = [
  ['clause', 'A clause or paragraph'],
  ['item', 'An item of the clause before it'],
  ['heading', 'A heading'],
  ['row', 'A row of a table'],
  ['left-out', 'No part of the policy'],
] as const satisfies readonly (readonly [ItemRole, string])[];

/** What can be mended in how a piece was read. Its words stay as they are. */
export function Correct({ item, isFirst, dispatch }: Props) {
  const { key, role } = item;
  const correct = (correction: Correction) => dispatch({ type: 'correct', correction });
  return (
    <fieldset class="correct">
      <legend>Correct this piece</legend>
      <Role {...{ item, correct }} />
      <SetNumber {...{ item, correct }} />
      <Part {...{ item, correct }} />
      {(role === 'heading' || role === 'item') && <Depth {...{ item, correct }} />}
      {!isFirst && (
        <button type="button" onClick={() => correct({ kind: 'join', key })}>
          Join it to the piece before
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
        disabled={typed.trim() === (number ?? '')}
        onClick={() => correct({ kind: 'number', key, number: typed.trim() || null })}
      >
        Set the number
      </button>
    </p>
  );
}

/** Parts a piece in two, before a word that is chosen from a list. */
function Part({ item, correct }: PartProps) {
  const starts = Array.from(item.text.matchAll(/(?<=\s)\S+/g), ({ index }) => index);
  if (starts.length === 0) return null;
  return (
    <label>
      Part it: a new piece begins with{' '}
      <select
        onChange={({ currentTarget }) => {
          const at = Number(currentTarget.value);
          if (at > 0) correct({ kind: 'part', key: item.key, at });
        }}
      >
        <option value="">Choose a word …</option>
        {starts.map((at) => (
          <option key={at} value={at}>
            {beginning(item.text, at)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How deep a heading or an item stands. */
function Depth({ item: { key, depth }, correct }: PartProps) {
  const to = (by: number) => correct({ kind: 'depth', key, depth: depth + by });
  return (
    <p class="buttons">
      <button type="button" disabled={depth <= 1} onClick={() => to(-1)}>
        One level out
      </button>
      <button type="button" disabled={depth >= DEEPEST} onClick={() => to(1)}>
        One level in
      </button>
    </p>
  );
}

const FEW_WORDS = 5;

function beginning(text: string, at: number): string {
  return text.slice(at).split(/\s+/, FEW_WORDS).join(' ');
}
