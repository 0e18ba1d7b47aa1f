import type { ComparedPolicy } from '../../compare/index.ts';
import { clauseName } from '../../policy/cite.ts';
import { topicPath } from '../../site/urls.ts';
import { positionOf } from '../../topics/topics.ts';
import type { Shown, ShownTopic } from './shown.ts';
import { Answer, PlaceLinks } from './TopicTableRow.tsx';

/** What a document of the reader's own seems to say on every topic, beside what the other says. */
export function OwnTopics({ shown }: { readonly shown: Shown }) {
  const { a, b, topics } = shown;
  const isKnown = [a, b].some(({ own }) => own && own.findings.length > 0);
  if (!isKnown) return null;
  return (
    <section class="topic-table" aria-labelledby="topics">
      <h2 id="topics">Topic by topic</h2>
      <p class="hint">
        Where a program found nothing close in your document, that does not mean that it says
        nothing.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">{a.shortName}</th>
            <th scope="col">{b.shortName}</th>
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr id={`on-${topic.id}`}>
              <th scope="row">
                <a id={`topic-${topic.id}`} href={topicPath(topic.id)}>
                  {topic.question}
                </a>
              </th>
              <Side policy={a} topic={topic} />
              <Side policy={b} topic={topic} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SideProps {
  readonly policy: ComparedPolicy;
  readonly topic: ShownTopic;
}

/**
 * What was found in the reader's document; what people read in a published policy, where they have.
 */
function Side({ policy, topic }: SideProps) {
  if (!policy.own) {
    if (!topic.policies[policy.slug]) return <td data-name={policy.shortName}>Not read yet</td>;
    return <Answer {...{ policy, topic }} label={positionOf(topic, policy.slug)?.label ?? null} />;
  }
  const finding = policy.own.findings.find((one) => one.topic === topic.id);
  const named = (finding?.clauses ?? []).map((id) => ({ id, name: clauseName(policy, id) }));
  return (
    <td data-name={policy.shortName}>
      {finding?.words ?? 'Not looked at yet'}{' '}
      {named.length > 0 && <PlaceLinks {...{ policy, named }} more={0} />}
    </td>
  );
}
