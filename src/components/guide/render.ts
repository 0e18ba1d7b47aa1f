import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { ClauseGuide, type ClauseGuideProps } from './ClauseGuide.tsx';

/**
 * The topics and counterparts of a clause as HTML, the same in the build and in the browser; every
 * word of it is escaped.
 */
export function renderGuide(props: ClauseGuideProps): string {
  return renderToString(h(ClauseGuide, props));
}
