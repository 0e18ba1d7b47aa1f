import type { Plugin } from 'vite';

/**
 * A pseudo-class newer than the minifier's list: browsers that do not know it drop its rule, and
 * the minifier keeps it as it is.
 */
const HARMLESS = "'target-current' is not recognized as a valid pseudo-class";

/**
 * Vite plugin: leaves out one warning that every build would give and nobody can act on, and passes
 * on all others.
 */
export function quietCss(): Plugin {
  return {
    name: 'quiet-css',
    configResolved({ logger }) {
      const warn = logger.warn.bind(logger);
      logger.warn = (message, options) => {
        if (!message.includes(HARMLESS)) warn(message, options);
      };
    },
  };
}
