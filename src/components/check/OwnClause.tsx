import { ownAnchor } from '../../site/urls.ts';

interface Props {
  readonly id: string;
  /** "5.3" */
  readonly name: string;
}

/**
 * A link from the report to a clause of the reader's document, where that is shown as it was read.
 */
export function OwnClause({ id, name }: Props) {
  return (
    <a class="place" href={`#${ownAnchor(id)}`}>
      {name}
    </a>
  );
}
