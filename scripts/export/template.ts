import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from '../../src/adopt/template.ts';
import { readPolicyFiles, readReferenceFiles } from '../../src/integrations/content-files.ts';
import { readTopics } from '../../src/integrations/read-topics.ts';
import { inspectReference } from '../../src/law/reading.ts';
import { byPolicyOrder, readPolicy } from '../../src/policy/index.ts';
import { inspectTemplate, type TemplateFile } from '../../src/template/reading.ts';
import { publishTemplate } from '../../src/template/publish.ts';

const FOLDER = 'src/content/template';

/**
 * Reads from disk what the built page reads from adopt/template.json: names can be checked before
 * anything is built.
 *
 * @param root folder of the project
 * @throws Error if the content has faults; the build says which
 */
export function loadTemplate(root: string): Template {
  const file = (name: string): TemplateFile => {
    const path = `${FOLDER}/${name}.yaml`;
    return { path, source: readFileSync(join(root, path), 'utf8') };
  };
  const { details, sections, checks } = inspectTemplate({
    details: file('details'),
    sections: file('sections'),
    checks: file('checks'),
  });
  return publishTemplate({
    details: details.list,
    sections: sections.list,
    checks: checks.list,
    topics: readTopics(root),
    policies: readPolicyFiles(root).map(readPolicy).toSorted(byPolicyOrder),
    references: readReferenceFiles(root).flatMap((one) => inspectReference(one).reference ?? []),
  });
}
