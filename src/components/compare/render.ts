import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { isRelated, type ComparedPolicy, type Order } from '../../compare/index.ts';
import { ComparisonView, type ComparisonViewProps } from './ComparisonView.tsx';

/** A comparison as HTML, the same in the build and in the browser; every word of it is escaped. */
export function renderComparison(props: ComparisonViewProps): string {
  return renderToString(h(ComparisonView, props));
}

/** The title of the page of a comparison, without the name of the site. */
export function comparisonTitle(a: ComparedPolicy, b: ComparedPolicy, order: Order): string {
  const end = order === 'topic' && isRelated(a, b) ? ', by topic' : '';
  return `${a.shortName} and ${b.shortName}, side by side${end}`;
}
