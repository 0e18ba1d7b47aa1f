import { formerLawsIn, type NamedFormerLaw } from '../../../adopt/former-laws.ts';
import type { PolicyDocument } from '../../../adopt/document.ts';
import type { Progress } from '../../../adopt/progress.ts';
import { topicOf, type Check, type Template } from '../../../adopt/template.ts';
import { goTo } from '../go-to.ts';

const SEVERITIES = { risk: 'Risk', contradiction: 'Contradiction' } as const;

interface Props {
  readonly template: Template;
  readonly document: PolicyDocument;
  readonly issues: readonly Check[];
  readonly progress: Progress;
}

/** What is still to do before the policy can be put to the vote, with links to each place. */
export function Summary({ template, document, issues, progress }: Props) {
  const { missing, undecided, empty } = document.open;
  const laws = formerLawsIn(template, document);
  const isDone =
    missing.length + undecided.length + empty.length + issues.length + laws.length === 0;
  return (
    <section class="summary" aria-labelledby="to-do" tabindex={-1} id="summary">
      <h2 id="to-do">Before you adopt it</h2>
      {progress.looked < progress.of && <p>{unread(progress)}</p>}
      {isDone && <p>Nothing is missing, and no two of your choices contradict each other.</p>}
      <LinkList
        title="Details that are missing"
        items={missing.map(({ id, label }) => ({ target: `detail-${id}`, words: label }))}
      />
      <LinkList
        title="Topics that are not decided"
        items={undecided.map((id) => ({
          target: `topic-${id}`,
          words: topicOf(template, id).title,
        }))}
      />
      <LinkList
        title="Clauses without words"
        items={empty.map(({ id, number, heading }) => ({
          target: `topic-${id}`,
          words: `${number} ${heading}`,
        }))}
      />
      <LinkList title="To think about" items={issues.map((issue) => issueItem(template, issue))} />
      <LinkList title="Law that is out of date" items={laws.map(lawItem)} />
    </section>
  );
}

/** A policy of which nothing is missing may still have been read by nobody. */
function unread({ looked, of }: Progress): string {
  const left = of - looked;
  return `Nobody has opened ${left} of the ${of} topics yet: look at what they say before you adopt the policy.`;
}

function issueItem(template: Template, { topic, severity, message }: Check): Item {
  const note = `${SEVERITIES[severity]}. ${message}`;
  return { target: `topic-${topic}`, words: topicOf(template, topic).title, note };
}

function lawItem({ clause, says }: NamedFormerLaw): Item {
  return { target: `topic-${clause.id}`, words: `Clause ${clause.number}`, note: says };
}

interface Item {
  readonly target: string;
  readonly words: string;
  readonly note?: string;
}

interface ListProps {
  readonly title: string;
  readonly items: readonly Item[];
}

function LinkList({ title, items }: ListProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({items.length})
      </h3>
      <ul>
        {items.map(({ target, words, note }) => (
          <li key={note ?? words}>
            <a
              href={`#${target}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(target);
              }}
            >
              {words}
            </a>
            {note && `: ${note}`}
          </li>
        ))}
      </ul>
    </>
  );
}
