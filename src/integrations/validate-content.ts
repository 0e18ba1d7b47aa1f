import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expiryWarnings } from '../law/expiry.ts';
import { validateReferences } from '../law/validate.ts';
import { outlineOf, validatePolicies } from '../policy/index.ts';
import { formatReport } from '../report/format.ts';
import { ContentError, type Problem } from '../report/problem.ts';
import { validateTemplate } from '../template/validate.ts';
import { validateTopics } from '../topics/validate.ts';
import { readBuildDate } from './build-date.ts';
import {
  readPolicyFiles,
  readReferenceFiles,
  readStanceFiles,
  readTemplateFiles,
  readTopicFiles,
} from './content-files.ts';

/**
 * Checks all content before anything is built. In a build any problem stops it, with one report of all of them;
 * while authoring, the report is printed and the server goes on.
 */
export function validateContent(): AstroIntegration {
  return {
    name: 'validate-content',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const root = fileURLToPath(config.root);
        const warnings = expiryWarnings(readReferenceFiles(root), readBuildDate(process.env));
        if (warnings.length > 0) logger.warn(formatReport(warnings));
        const problems = contentProblems(root);
        if (problems.length === 0) return;
        const report = `The content has problems.\n\n${formatReport(problems)}`;
        if (command !== 'dev') throw new ContentError(problems, report);
        logger.warn(report);
      },
    },
  };
}

/**
 * Every problem of the content on disk. Topics, references and the template are held against the policies where there are any, and every
 * policy could be read: a policy cut short by its syntax would make every topic seem wrong.
 */
export function contentProblems(root: string): Problem[] {
  const policies = readPolicyFiles(root);
  const topics = readTopicFiles(root);
  const references = readReferenceFiles(root);
  const template = readTemplateFiles(root);
  const policyProblems = validatePolicies(policies);
  if (policyProblems.some((problem) => problem.rule === 'mdx-syntax')) return policyProblems;
  const outlines = policies.map(outlineOf);
  return [
    ...policyProblems,
    ...(topics.length > 0 ? validateTopics(topics, readStanceFiles(root), outlines) : []),
    ...(references.length > 0 ? validateReferences(references, outlines, topics) : []),
    ...(template ? validateTemplate(template, topics, outlines) : []),
  ];
}
