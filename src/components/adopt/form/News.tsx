import type { Answers } from '../../../adopt/answers.ts';
import { diffOf } from '../../../adopt/appendix.ts';
import {
  keepRevision,
  settleNews,
  takeLaw,
  takeOpening,
  takeRevision,
  templateNews,
  type RevisedOpening,
  type Revision,
} from '../../../adopt/revisions.ts';
import type { Action } from '../../../adopt/state.ts';
import type { Template, TemplateTopic } from '../../../adopt/template.ts';
import { LEFT_OUT, RECOMMENDED } from '../../../adopt/answers.ts';
import { baseChoice } from '../../../adopt/starts.ts';
import { DiffView } from '../document/AppendixView.tsx';
import { citable, formerLawsIn, type NamedFormerLaw } from '../../../adopt/former-laws.ts';
import type { PolicyDocument } from '../../../adopt/document.ts';
import { goTo } from '../go-to.ts';

interface Props {
  readonly template: Template;
  readonly answers: Answers;
  readonly document: PolicyDocument;
  readonly dispatch: (action: Action) => void;
}

/**
 * What has changed in the template since the school went through it last: each change can be taken
 * or left, and none is made unasked.
 */
export function News({ template, answers, document, dispatch }: Props) {
  const { revisions, openings, topics } = templateNews(template, answers);
  const revised = revisions.length + openings.length;
  const laws = formerLawsIn(template, document);
  const open = topics.filter(({ id }) => answers.choices[id] === undefined);
  const settle = () => dispatch({ type: 'do', change: (now) => settleNews(template, now) });
  return (
    <section class="notice news" aria-labelledby="news">
      <h2 id="news">What has changed since you were here</h2>
      <p>{summaryOf(revised, topics.length, laws.length)}</p>
      {revisions.map((revision) => (
        <RevisionItem key={revision.topic.id} {...{ template, revision, dispatch }} />
      ))}
      {openings.map((opening) => (
        <OpeningItem key={opening.section.id} {...{ template, opening, dispatch }} />
      ))}
      {laws.map((named) => (
        <LawItem key={`${named.clause.id} ${named.name}`} {...{ template, named, dispatch }} />
      ))}
      {open.map((topic) => (
        <TopicItem key={topic.id} {...{ topic, dispatch }} />
      ))}
      <p class="buttons">
        <button type="button" onClick={settle}>
          {revised > 0 ? 'Done: keep my words for the rest' : 'Done'}
        </button>
      </p>
    </section>
  );
}

interface LawProps {
  readonly template: Template;
  readonly named: NamedFormerLaw;
  readonly dispatch: (action: Action) => void;
}

function LawItem({ template, named, dispatch }: LawProps) {
  const { law, clause, says } = named;
  const { number } = clause;
  const instead = citable(law);
  const take = () => dispatch({ type: 'do', change: (now) => takeLaw(template, now, named) });
  return (
    <div class="news-item">
      <h3>Law replaced: {named.name}</h3>
      <p>{says}</p>
      <p class="buttons">
        {instead !== null && (
          <button type="button" onClick={take}>
            Name “{instead}” in clause {number}
          </button>
        )}
        <button type="button" onClick={() => goTo(`topic-${clause.id}`)}>
          See clause {number}
        </button>
      </p>
    </div>
  );
}

function summaryOf(revised: number, added: number, laws: number): string {
  const changes = [
    ...counted(revised, 'wording is revised', 'wordings are revised'),
    ...counted(added, 'topic is new', 'topics are new'),
    ...counted(laws, 'law that you name is out of date', 'laws that you name are out of date'),
  ];
  const news = changes.length > 0 ? AND.format(changes) : 'Nothing in it touches your policy';
  return `The template is not the one from which you made this policy. ${news}. Your policy has the words that you decided on until you take others.`;
}

const AND = new Intl.ListFormat('en-GB');

function counted(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}

interface OpeningProps {
  readonly template: Template;
  readonly opening: RevisedOpening;
  readonly dispatch: (action: Action) => void;
}

function OpeningItem({ template, opening: { section, diff }, dispatch }: OpeningProps) {
  const take = () =>
    dispatch({ type: 'do', change: (now) => takeOpening(template, now, section.id) });
  return (
    <div class="news-item">
      <h3>{section.title}: how the section begins</h3>
      <DiffView diff={diffOf(diff)} />
      <p class="buttons">
        <button type="button" onClick={take}>
          Take the new words<span class="unseen"> of {section.title}</span>
        </button>
      </p>
    </div>
  );
}

interface RevisionProps {
  readonly template: Template;
  readonly revision: Revision;
  readonly dispatch: (action: Action) => void;
}

function RevisionItem({ template, revision, dispatch }: RevisionProps) {
  const { topic, isEdited, diff } = revision;
  const change = (make: typeof takeRevision) =>
    dispatch({ type: 'do', change: (now) => make(template, now, topic.id) });
  return (
    <div class="news-item">
      <h3>{topic.title}</h3>
      {isEdited && (
        <p class="hint">You changed this wording. Below, yours is compared with the new one.</p>
      )}
      <DiffView diff={diffOf(diff)} />
      <p class="buttons">
        <button type="button" onClick={() => change(takeRevision)}>
          Take the new wording<span class="unseen"> on {topic.title}</span>
        </button>
        <button type="button" onClick={() => change(keepRevision)}>
          Keep mine<span class="unseen"> on {topic.title}</span>
        </button>
      </p>
    </div>
  );
}

interface TopicItemProps {
  readonly topic: TemplateTopic;
  readonly dispatch: (action: Action) => void;
}

function TopicItem({ topic, dispatch }: TopicItemProps) {
  const choose = (choice: string) => dispatch({ type: 'choose', topic: topic.id, choice });
  return (
    <div class="news-item">
      <h3>New topic: {topic.title}</h3>
      <p>{topic.question}</p>
      <p class="buttons">
        <button type="button" onClick={() => choose(baseChoice(topic, RECOMMENDED) ?? LEFT_OUT)}>
          Take the recommended<span class="unseen"> on {topic.title}</span>
        </button>
        <button type="button" onClick={() => choose(LEFT_OUT)}>
          Leave it out<span class="unseen">: {topic.title}</span>
        </button>
        <button type="button" onClick={() => goTo(`topic-${topic.id}`)}>
          See the choices<span class="unseen"> on {topic.title}</span>
        </button>
      </p>
    </div>
  );
}
