import { references } from './references.ts';
import { policies } from './policies.ts';
import { topics } from './topics.ts';
import { inspectTemplate, type TemplateFile } from '../template/reading.ts';
import { publishTemplate } from '../template/publish.ts';

const sources = import.meta.glob<string>('/src/content/template/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const file = (name: string): TemplateFile => {
  const path = `/src/content/template/${name}.yaml`;
  return { path: path.slice(1), source: sources[path] ?? '' };
};

const { details, sections, checks } = inspectTemplate({
  details: file('details'),
  sections: file('sections'),
  checks: file('checks'),
});

/** What a policy is assembled from. */
export const template = publishTemplate({
  details: details.list,
  sections: sections.list,
  checks: checks.list,
  topics,
  policies,
  references,
});
