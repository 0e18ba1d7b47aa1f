import { clauseName } from '../../policy/cite.ts';
import type { ComparedClause, ComparedPolicy } from '../../compare/index.ts';
import { clausePath } from '../../site/urls.ts';

export interface ClauseLinksProps {
  readonly policy: ComparedPolicy;
  readonly clauses: readonly ComparedClause[];
}

/** Links to the clauses of one side, the first with the name of its policy. */
export function ClauseLinks({ policy, clauses }: ClauseLinksProps) {
  return (
    <span class="places">
      {clauses.map(({ id }, index) => [
        index > 0 && ', ',
        <a class="place" href={clausePath(policy, id)}>
          {index === 0 && `${policy.shortName} `}
          {clauseName(policy, id)}
        </a>,
      ])}
    </span>
  );
}
