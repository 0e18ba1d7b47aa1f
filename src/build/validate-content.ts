import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { validatePolicies } from '../policy/index.ts';
import { formatReport } from '../report/format.ts';
import { ContentError, type Problem } from '../report/problem.ts';
import { readPolicyFiles } from './content-files.ts';

/**
 * Checks all content before anything is built. In a build any problem stops it, with one report of all of them;
 * while authoring, the report is printed and the server goes on.
 */
export function validateContent(): AstroIntegration {
  return {
    name: 'validate-content',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const problems = contentProblems(fileURLToPath(config.root));
        if (problems.length === 0) return;
        const report = `The content has problems.\n\n${formatReport(problems)}`;
        if (command !== 'dev') throw new ContentError(problems, report);
        logger.warn(report);
      },
    },
  };
}

/** Every problem of the content on disk. */
export function contentProblems(root: string): Problem[] {
  return validatePolicies(readPolicyFiles(root));
}
