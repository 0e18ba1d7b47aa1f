import type { ClosingPart } from '../../../adopt/document.ts';
import { AppendixView } from './AppendixView.tsx';
import { Inlines } from './Inlines.tsx';
import { TableView } from './TableView.tsx';

interface Props {
  readonly part: ClosingPart;
}

/** Law and guidance, signatures, the slip for staff, or the appendix of changes. */
export function ClosingView({ part }: Props) {
  return (
    <section class={CLASSES[part.kind]}>
      <h2 id={`section-${part.id}`}>{part.title}</h2>
      <Content part={part} />
    </section>
  );
}

const CLASSES = {
  laws: 'laws',
  signatures: 'signatures',
  related: 'related',
  form: 'slip',
  appendix: 'changes',
} as const satisfies Record<ClosingPart['kind'], string>;

function Content({ part }: Props) {
  switch (part.kind) {
    case 'laws':
      return <List items={part.laws} />;
    case 'related':
      return <List items={part.items} />;
    case 'signatures':
      return <TableView table={part.table} />;
    case 'form':
      return (
        <>
          <p>
            <Inlines pieces={part.statement} />
          </p>
          <TableView table={part.table} />
        </>
      );
    case 'appendix':
      return <AppendixView appendix={part} />;
  }
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
