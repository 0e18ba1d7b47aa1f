import { readTemplateFiles } from '../../../src/integrations/content-files.ts';
import type { Template } from '../../../src/adopt/template.ts';
import { inspectTemplate } from '../../../src/template/reading.ts';
import { publishTemplate, type TemplateParts } from '../../../src/template/publish.ts';
import { policies, root } from './project.ts';
import { references } from './references.ts';
import { topics } from './topics.ts';

/** What the template of this site is put together from. */
export const parts: TemplateParts = { ...ownFiles(), topics, policies, references };

/** The template that this site publishes. */
export const siteTemplate: Template = publishTemplate(parts);

function ownFiles() {
  const files = readTemplateFiles(root);
  if (!files) throw new Error('The tests ask for the template of this site, and there is none.');
  const { details, sections, checks } = inspectTemplate(files);
  return { details: details.list, sections: sections.list, checks: checks.list };
}
