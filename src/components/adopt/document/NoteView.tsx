import type { ChangesNote, NoteChange } from '../../../adopt/document.ts';
import { DiffView } from './AppendixView.tsx';
import { Inlines } from './Inlines.tsx';

/** The note to governors, or a list of changes, as it is shown and printed. It has no words of its own. */
export function NoteView({ note }: { readonly note: ChangesNote }) {
  const { title, school, draft, lead, consultation, lists, filledIn } = note;
  return (
    <div class="changes-note">
      <p class="adopted-school">
        <Inlines pieces={[school]} />
      </p>
      <h3>{title}</h3>
      {draft && <p class="draft">{draft.mark}</p>}
      <p>{lead}</p>
      <h4>{consultation.title}</h4>
      <p>{consultation.lead}</p>
      {consultation.groups.map((group) => (
        <section key={group.kind}>
          <h5>{group.title}</h5>
          {group.changes.map((change, index) => (
            <Change key={index} change={change} />
          ))}
        </section>
      ))}
      {[...lists, ...(filledIn ? [filledIn] : [])].map((list) => (
        <section key={list.title}>
          <h4>{list.title}</h4>
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

function Change({ change: { name, says, words, diff } }: { readonly change: NoteChange }) {
  return (
    <div class="note-change">
      <h6>{name}</h6>
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
