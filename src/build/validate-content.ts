import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { outlineOf, validatePolicies } from '../policy/index.ts';
import { formatReport } from '../report/format.ts';
import { ContentError, type Problem } from '../report/problem.ts';
import { validateTopics } from '../topics/validate.ts';
import { readPolicyFiles, readTopicFiles } from './content-files.ts';

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

/** Every problem of the content on disk. Topics are held against the policies where there are any,
 * and every policy could be read: a policy cut short by its syntax would make every topic seem wrong. */
export function contentProblems(root: string): Problem[] {
  const policies = readPolicyFiles(root);
  const topics = readTopicFiles(root);
  const policyProblems = validatePolicies(policies);
  const isReadable = policyProblems.every((problem) => problem.rule !== 'mdx-syntax');
  const hasTopics = topics.length > 0 && isReadable;
  return [...policyProblems, ...(hasTopics ? validateTopics(topics, policies.map(outlineOf)) : [])];
}
