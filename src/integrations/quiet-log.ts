type Level = 'info' | 'warn' | 'debug';

interface BundlerLog {
  readonly code?: string;
}

/**
 * Astro marks the modules that it makes of content files; the bundler warns that it drops the mark,
 * which nothing here needs.
 */
const HARMLESS = 'MODULE_LEVEL_DIRECTIVE';

/**
 * Passes on what the bundler has to say, except for a warning that every build would give and
 * nobody can act on.
 */
export function quietLog<T extends BundlerLog>(
  level: Level,
  log: T,
  handle: (level: Level, log: T) => void,
): void {
  if (log.code !== HARMLESS) handle(level, log);
}
