export interface StepsProps {
  readonly number: number;
  readonly total: number;
  /** The address of a difference by its number. */
  readonly href: (number: number) => string;
}

/**
 * Which difference this is, with links to the ones before and after. They are for readers without
 * scripts, who do not have those in the bar.
 */
export function Steps({ number, total, href }: StepsProps) {
  return (
    <span class="steps">
      {number > 1 && (
        <a href={href(number - 1)} aria-label="Previous difference">
          ‹
        </a>
      )}
      <span>
        {number} of {total}
      </span>
      {number < total && (
        <a href={href(number + 1)} aria-label="Next difference">
          ›
        </a>
      )}
    </span>
  );
}
