import { SingleBar } from 'cli-progress';

/** Shows how far the work has come. */
export interface Progress {
  readonly done: () => void;
  readonly end: () => void;
}

/**
 * A bar on a terminal, and nothing elsewhere or for a single document.
 *
 * @param total how many documents there are
 * @param stream not the one that results are written to
 */
export function showProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || total < 2) return { done: () => undefined, end: () => undefined };
  const bar = new SingleBar({
    stream,
    format: 'Checking documents {bar} {value} of {total}, {eta} s left',
    hideCursor: true,
    clearOnComplete: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  bar.start(total, 0);
  const restore = () => {
    bar.stop();
    process.exit(STOPPED);
  };
  process.once('SIGINT', restore);
  return {
    done: () => bar.increment(),
    end: () => {
      process.off('SIGINT', restore);
      bar.stop();
    },
  };
}

/** Exit code of a command that Ctrl-C has ended. */
const STOPPED = 130;
