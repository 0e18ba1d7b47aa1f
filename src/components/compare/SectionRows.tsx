import type { ArrangedSection, ComparedPolicy } from '../../compare/index.ts';
import { emptiness, Parts } from './Parts.tsx';
import type { Shown } from './shown.ts';

export interface SectionRowsProps {
  readonly shown: Shown;
  readonly section: ArrangedSection;
  /** Anchor of the section. */
  readonly id: string;
}

type Heading = ComparedPolicy['sections'][number] | null;

/** One section of the left document, with the heading of the right one where it is another. */
export function SectionRows({ shown, section: { a, b, parts }, id }: SectionRowsProps) {
  const other = b && sectionName(b) !== (a && sectionName(a)) ? b : null;
  return (
    <section class="topic-rows" id={id} aria-labelledby={`heading-${id}`} {...emptiness(parts)}>
      <h3 id={`heading-${id}`}>
        <span class="q">{sectionName(a) || 'Before the first section'}</span>
        {other && (
          <small>
            {' '}
            in {shown.b.shortName} <span class="q">{sectionName(other)}</span>
          </small>
        )}
      </h3>
      <Parts shown={shown} parts={parts} />
    </section>
  );
}

/** "5 Acceptable use"; empty for what comes before the first section. */
export function sectionName(heading: Heading): string {
  return [heading?.number, heading?.title].filter(Boolean).join(' ');
}
