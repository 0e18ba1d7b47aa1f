import type { PolicyDocument } from '../../../adopt/document.ts';
import { SameWords } from '../same-words.ts';
import { Clauses } from './Clauses.tsx';
import { ClosingView } from './ClosingView.tsx';
import { TitlePage } from './TitlePage.tsx';

interface Props {
  readonly document: PolicyDocument;
}

/** The whole policy, as it is shown and printed. It has no words of its own. */
export function DocumentView({ document }: Props) {
  return (
    <article class="adopted" aria-label="The policy">
      <TitlePage document={document} />
      <Contents document={document} />
      {document.sections.map((section) => (
        <SameWords key={section.id} of={section} show={(of) => <Clauses section={of} />} />
      ))}
      {document.closing.map((part) => (
        <SameWords key={part.id} of={part} show={(of) => <ClosingView part={of} />} />
      ))}
    </article>
  );
}

/**
 * The contents. A command that knows the pages writes them into the empty spans; browsers cannot.
 */
function Contents({ document: { contents } }: Props) {
  return (
    <nav class="adopted-contents" aria-labelledby="adopted-contents">
      <h2 id="adopted-contents">{contents.title}</h2>
      <ul>
        {contents.entries.map(({ id, number, title }) => (
          <li key={id}>
            <a href={`#section-${id}`}>
              <span class="number">{`${number ?? ''} `}</span>
              {title}
            </a>
            <span data-page-of={id} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
