import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validatePolicies, type PolicyFile } from '../../../src/policy/index.ts';
import { formatReport } from '../../../src/report/format.ts';
import { fixtures } from './project.ts';

/**
 * Front matter of a school that does not exist: 18 lines between the marks, so that the body begins
 * on line 21.
 */
const FACTS = {
  title: 'Staff and social media',
  shortName: 'Hill View',
  publisher: 'Hill View Primary',
  kind: 'school',
  dated: '"2024-09"',
  reviewMonths: 'null',
  reviewClause: 'null',
  control: 'null',
  basedOn: 'null',
  terms: `
  people: [staff]
  school: []
  head: []
  governingBody: []
  safeguardingLead: []
  humanResources: []`,
  sourceNotes: '[]',
  titlePrinted: 'true',
} as const;

type Facts = Partial<Record<keyof typeof FACTS | 'guidance', string>>;

export const AIM = `<Section id="1" number="1" title="Our aim" kind="scope">

<Clause id="1.1" number="1.1">
This policy is for all staff.
</Clause>

</Section>`;

/**
 * The source of a sound policy, in which a test may spoil one thing.
 *
 * @param body its sections; it begins on line 21
 * @param facts values of the front matter, as YAML, that differ from the usual
 */
export function hillView(body: string = AIM, facts: Facts = {}): string {
  const lines = Object.entries({ ...FACTS, ...facts }).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n${body}\n`;
}

/** A section 1 that holds the clauses given; the first begins on line 23. */
export function sectionOne(...clauses: string[]): string {
  const all = [...clauses, '<Clause id="1.99" number="1.99">\nFor all staff.\n</Clause>'];
  return `<Section id="1" number="1" title="Our aim" kind="scope">\n\n${all.join('\n\n')}\n\n</Section>`;
}

export function policyFile(source: string, slug = 'hill-view'): PolicyFile {
  return { slug, path: `${slug}.mdx`, source };
}

/** A file of tests/fixtures/policies, read as the policy hill-view. */
export function fixture(name: string): PolicyFile {
  const path = `${name}.mdx`;
  const source = readFileSync(join(fixtures, 'policies', path), 'utf8');
  return { slug: 'hill-view', path, source };
}

/** What an author is told about these policies. */
export function reportOn(...files: PolicyFile[]): string {
  return formatReport(validatePolicies(files));
}

/** The same in short: "clause-empty 23:1" for each problem. */
export function faultsOf(...files: PolicyFile[]): string[] {
  return validatePolicies(files).map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}
