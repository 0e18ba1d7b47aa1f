import { expect, it } from 'vitest';
import { quietCss } from '../../../src/integrations/quiet-css.ts';

/** Those of the messages that are still passed on. */
function told(...messages: string[]): string[] {
  const heard: string[] = [];
  const logger = { warn: (message: string) => heard.push(message) };
  const { configResolved } = quietCss();
  if (typeof configResolved !== 'function') throw new Error('The plugin does nothing to the log.');
  Reflect.apply(configResolved, {}, [{ logger }]);
  for (const message of messages) logger.warn(message);
  return heard;
}

it('leaves out the warning on a pseudo-class that the minifier does not know yet', () => {
  const known =
    "[lightningcss minify] 'target-current' is not recognized as a valid pseudo-class. Did you mean …";
  expect(told(known)).toEqual([]);
});

it('passes on every other warning', () => {
  const other = "[lightningcss minify] 'hoover' is not recognized as a valid pseudo-class.";
  expect(told(other, 'Something else.')).toEqual([other, 'Something else.']);
});
