import { h } from 'preact';
import type { ChangesNote, NoteChange } from '../../../adopt/document.ts';
import { DiffView } from './AppendixView.tsx';
import { Inlines } from './Inlines.tsx';

interface Props {
  readonly note: ChangesNote;
  /** Level of its title: alone on paper it is the first. */
  readonly level: 1 | 3;
}

/**
 * The note to governors, or a list of changes, as it is shown and printed. It has no words of its
 * own.
 */
export function NoteView({ note, level }: Props) {
  const { title, school, draft, lead, consultation, lists, filledIn } = note;
  return (
    <div class="changes-note">
      <p class="adopted-school">
        <Inlines pieces={[school]} />
      </p>
      <Heading level={level}>{title}</Heading>
      {draft && <p class="draft">{draft.mark}</p>}
      <p>{lead}</p>
      <Heading level={level + 1}>{consultation.title}</Heading>
      <p>{consultation.lead}</p>
      {consultation.groups.map((group) => (
        <section key={group.kind}>
          <Heading level={level + 2}>{group.title}</Heading>
          {group.changes.map((change, index) => (
            <Change key={index} change={change} level={level + 3} />
          ))}
        </section>
      ))}
      {[...lists, ...(filledIn ? [filledIn] : [])].map((list) => (
        <section key={list.title}>
          <Heading level={level + 1}>{list.title}</Heading>
          <p>{list.lead}</p>
          <ul>
            {list.items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Heading({ level, children }: { readonly level: number; readonly children: string }) {
  return h(`h${level}`, null, children);
}

interface ChangeProps {
  readonly change: NoteChange;
  readonly level: number;
}

function Change({ change: { name, says, words, diff }, level }: ChangeProps) {
  return (
    <div class="note-change">
      <Heading level={level}>{name}</Heading>
      <p>{says}</p>
      {diff && <DiffView diff={diff} />}
      {words.rows.length > 0 && (
        <dl>
          {words.rows.map(({ name: version, cells }) => (
            <div key={version}>
              <dt>{version}</dt>
              {cells.map((cell, index) => (
                <dd key={index}>{cell}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
