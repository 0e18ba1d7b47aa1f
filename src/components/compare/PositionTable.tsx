import type { PositionChange } from '../../compare/index.ts';
import { topicPath } from '../../site/urls.ts';
import { topicOf, type Shown } from './shown.ts';

export interface PositionTableProps {
  readonly shown: Shown;
  readonly changes: readonly PositionChange[];
}

/** Where both policies stand on some topics. */
export function PositionTable({ shown, changes }: PositionTableProps) {
  return (
    <table class="positions">
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">{shown.a.shortName}</th>
          <th scope="col">{shown.b.shortName}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ topic, a, b }) => (
          <tr>
            <th scope="row">
              <a href={topicPath(topic)}>{topicOf(shown, topic).title}</a>
            </th>
            <td class={a === null ? 'silent' : undefined}>{a ?? 'Silent'}</td>
            <td class={b === null ? 'silent' : undefined}>{b ?? 'Silent'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
