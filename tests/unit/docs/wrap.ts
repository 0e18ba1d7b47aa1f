/** The two snippets of a rule. */
export interface Snippet {
  readonly wrong: string;
  readonly right: string;
}

const WORDS = 'Staff think before they post.';

/**
 * The body of a policy around a snippet of it: sections are closed, clauses get a section, words a
 * clause.
 */
export function bodyAround(snippet: string): string {
  if (snippet.includes('<Section')) return closed(snippet);
  if (!snippet.includes('<Clause')) {
    return bodyAround(
      `<Clause id="1.1" number="1.1">\nFor all.\n</Clause>\n\n<Clause id="1.2" number="1.2">\n${snippet}\n</Clause>`,
    );
  }
  const id = /(?:id|number)="([a-z-]+|\d+)/.exec(snippet)?.[1] ?? '1';
  const number = /^\d/.test(id) ? ` number="${id}"` : '';
  const first = id === '1' && !snippet.includes('"1.1"') ? clause('1.1', '1.1') : '';
  return `<Section id="${id}"${number} title="Posts" kind="conduct">\n\n${first}${snippet}\n\n</Section>`;
}

function clause(id: string, number: string): string {
  return `<Clause id="${id}" number="${number}">\nStaff think first.\n</Clause>\n\n`;
}

/** Words and end tags for what a snippet opens and leaves open. */
function closed(snippet: string): string {
  if (snippet.includes('</Section>')) return snippet;
  if (snippet.includes('<Clause')) return `${snippet}\n${WORDS}\n</Clause>\n\n</Section>`;
  const [, id = 'a-section'] = /<Section[^>]* ?\bid="([^"]+)"/.exec(snippet) ?? [];
  const own = /number=/.test(snippet) ? `${id}.p1` : `${id}.1`;
  return `${snippet}\n\n<Clause id="${own}">\n${WORDS}\n</Clause>\n\n</Section>`;
}

/** YAML with some of its top-level names given other values. */
export function withKeys(base: string, snippet: string): string {
  const given = entriesOf(snippet);
  const kept = entriesOf(base).filter(([name]) => !given.some(([other]) => other === name));
  return [...kept, ...given].map(([, lines]) => lines.trimEnd()).join('\n') + '\n';
}

function entriesOf(yaml: string): [string, string][] {
  return yaml
    .split(/^(?=\S)/m)
    .filter((entry) => entry.trim() !== '')
    .map((entry) => [/^[\w-]+/.exec(entry)?.[0] ?? '', entry]);
}

const TERMS = ['people', 'school', 'head', 'governingBody', 'safeguardingLead', 'humanResources'];

/** A policy with other facts; terms that a snippet does not give are none. */
export function withFacts(source: string, snippet: string): string {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const missing = TERMS.filter((term) => !new RegExp(`^  ${term}:`, 'm').test(snippet));
  const whole = snippet.startsWith('terms:')
    ? `${snippet}\n${missing.map((term) => `  ${term}: []`).join('\n')}`
    : snippet;
  return `---\n${withKeys(front, whole)}---\n${body}`;
}
