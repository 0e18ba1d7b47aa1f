import { isRelated } from '../../compare/index.ts';
import { pairPath } from '../../site/comparison-path.ts';
import { clausePath } from '../../site/urls.ts';
import type { Shown } from './shown.ts';

/** From a comparison to its policies, and to the same two in another order. */
export function WaysOn({ shown: { a, b, place, order } }: { readonly shown: Shown }) {
  return (
    <ul class="links">
      {[a, b].map((policy) => (
        <li>
          <a href={clausePath(policy)}>
            {policy.own ? 'The report on' : 'Read'} {policy.shortName}
          </a>
        </li>
      ))}
      <li>
        <a href={pairPath(b, a, place, order)}>Swap sides</a>
      </li>
      {isRelated(a, b) && !a.own && !b.own && (
        <li>
          <a href={pairPath(a, b, place, order === 'topic' ? 'document' : 'topic')}>
            {order === 'topic' ? 'Sort as in the documents' : 'Sort by topic'}
          </a>
        </li>
      )}
    </ul>
  );
}
