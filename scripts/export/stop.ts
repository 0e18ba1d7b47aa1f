/** Waits for Ctrl-C while policies are made. */
export interface Stop {
  /** Comes when the reader asks to stop. */
  readonly asked: Promise<null>;
  readonly isAsked: () => boolean;
  /** Stops to listen, unless the reader has asked: then a summary is still to be printed. */
  readonly end: () => void;
}

/**
 * The exit code of a command that was stopped by the reader: rows that were not made are not
 * failures.
 */
export const STOPPED = 130;

/**
 * One press comes several times: from the terminal, and from each program that started this one.
 */
const ONE_PRESS = 1000;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Listens for Ctrl-C. The first press asks to stop; another ends the program at once. */
export function listenForStop(): Stop {
  const { promise, resolve } = Promise.withResolvers<null>();
  let askedAt: number | null = null;
  const ask = () => {
    if (askedAt !== null && performance.now() - askedAt > ONE_PRESS) process.exit(STOPPED);
    askedAt ??= performance.now();
    resolve(null);
  };
  const end = () => {
    if (askedAt !== null) return;
    for (const signal of SIGNALS) process.off(signal, ask);
  };
  for (const signal of SIGNALS) process.on(signal, ask);
  return { asked: promise, isAsked: () => askedAt !== null, end };
}
