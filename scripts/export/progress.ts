import { SingleBar } from 'cli-progress';
import type { Result } from './results.ts';
import { resultLines } from './summary.ts';

/** Shows how far the work has come. */
export interface Progress {
  readonly start: () => void;
  readonly done: (result: Result) => void;
  readonly end: () => void;
}

/**
 * A bar on a terminal, with a line for each policy when it is full; otherwisewhere the lines alone,
 * as they come.
 *
 * @param total how many policies there are; for one there is no bar
 */
export function showProgress(total: number, stream: NodeJS.WriteStream = process.stdout): Progress {
  const print = (result: Result) => stream.write(`${resultLines(result).join('\n')}\n`);
  if (!stream.isTTY || total === 1) {
    return { start: () => undefined, done: print, end: () => undefined };
  }
  return withBar(total, stream, print);
}

/** The cursor shown and long lines wrapped again. */
const AS_BEFORE = '\u001b[?25h\u001b[?7h';

function withBar(total: number, stream: NodeJS.WriteStream, print: (result: Result) => void) {
  const format = 'Making policies {bar} {value} of {total}, {eta} s left';
  const bar = new SingleBar({
    stream,
    format,
    hideCursor: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  // Whatever ends the program, the terminal is as it was.
  const restore = () => void stream.write(AS_BEFORE);
  const results: Result[] = [];
  const start = () => {
    process.once('exit', restore);
    bar.start(total, 0);
  };
  const done = (result: Result) => {
    results.push(result);
    bar.increment();
  };
  const end = () => {
    if (bar.isActive) bar.stop();
    process.off('exit', restore);
    results.forEach(print);
  };
  return { start, done, end };
}
