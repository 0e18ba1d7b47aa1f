import { describe, expect, it } from 'vitest';
import { digest } from '../../../../src/integrations/digest.ts';
import { lockProblems, inspectPolicy, readLock, writeLock } from '../../../../src/policy/index.ts';
import { formatReport } from '../../../../src/report/format.ts';
import { hillView, policyFile, sectionOne } from '../../support/hill-view.ts';

const BODY = sectionOne(
  '<Clause id="1.1" number="1.1">\nStaff must not post:\n\n- gossip, or\n- names\n</Clause>',
  '<Clause id="1.2" number="1.2">\nThey think first.\n</Clause>',
);
const readingOf = (body: string, facts = {}) => inspectPolicy(policyFile(hillView(body, facts)));
const LOCK = writeLock(readingOf(BODY), digest);

const lockOf = (source: string) =>
  readLock({ slug: 'hill-view', path: 'locks/hill-view.yaml', source });

/** What is reported of a policy that was locked before it was changed. */
function reportOn(body: string, facts = {}, lock = LOCK): string {
  return formatReport(lockProblems(readingOf(body, facts), lockOf(lock), digest));
}

/** The message of the only problem, with its place. */
function told(body: string, facts = {}): string {
  const problems = lockProblems(readingOf(body, facts), lockOf(LOCK), digest);
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n');
}

const OTHER_WORDS = 'does not have the words, marks or number with which it was locked.';

describe('the words of a policy', () => {
  it('are those that were locked', () => {
    expect(reportOn(BODY)).toBe('');
  });

  it('may be on other lines, and in bold', () => {
    expect(reportOn(BODY.replace('think first', '**think**\nfirst'))).toBe('');
  });

  it('are reported where one is changed, with the command that locks it anew', () => {
    expect(reportOn(BODY.replace('must not', 'may not'))).toBe(`hill-view.mdx:23:1  words-changed
  The clause or heading 1.1 ${OTHER_WORDS}
  Fix: Bring back the words of the document. If they are right as they stand here, run npm run lock-words -- hill-view.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each([
    ['a capital', ['must', 'Must'], '23:1 The clause or heading 1.1'],
    ['a mark', ['gossip,', 'gossip;'], '26:1 The clause or heading 1.1.a'],
    ['a number', ['number="1.2"', 'number="1.2."'], '30:1 The clause or heading 1.2'],
    ['a heading', ['Our aim', 'Our Aim'], '21:1 The clause or heading 1'],
  ])('are reported where %s is changed', (_what, [from = '', to = ''], place) => {
    expect(told(BODY.replace(from, to))).toBe(`${place} ${OTHER_WORDS}`);
  });

  it('are reported where a clause is added', () => {
    const more = BODY.replace(
      '<Clause id="1.99"',
      '<Clause id="1.3" number="1.3">\nAlways.\n</Clause>\n\n<Clause id="1.99"',
    );
    expect(told(more)).toBe(
      '34:1 The clause or heading 1.3 is not in the document as it was locked.',
    );
  });

  it.each([
    [12, 12],
    [13, 1],
  ])('are reported one by one up to a dozen, and then as a whole: %i', (count, problems) => {
    const bullets = Array.from({ length: count }, (_, at) => `- word${at}`).join('\n');
    const many = BODY.replace('- gossip, or\n- names', bullets);
    const lock = writeLock(readingOf(many), digest);
    const changed = readingOf(many.replaceAll('- word', '- Word'));
    expect(lockProblems(changed, lockOf(lock), digest)).toHaveLength(problems);
  });

  it('are reported where a clause is left out, at what came before it', () => {
    const less = BODY.replace(/<Clause id="1\.2".*?<\/Clause>\n/s, '');
    expect(told(less)).toBe(
      '27:1 The clause or heading 1.2 was locked, after the clause or heading 1.1.b, and is missing.',
    );
  });

  it('are reported where clauses have changed places', () => {
    const [first = '', second = ''] = BODY.match(/<Clause id="1\.(?:2|99)".*?<\/Clause>/gs) ?? [];
    const swapped = BODY.replace(first, '@').replace(second, first).replace('@', second);
    expect(told(swapped)).toBe(
      '30:1 The clause or heading 1.99 is not in the place in which it was locked.',
    );
  });

  it('include the title, where it is the document’s, and the control table', () => {
    expect(told(BODY, { title: 'Staff online' })).toBe(`2:8 The title ${OTHER_WORDS}`);
    expect(told(BODY, { control: '[{ label: Owner, value: The head }]' })).toBe(
      `9:10 The document-control table ${OTHER_WORDS}`,
    );
    const ours = writeLock(readingOf(BODY, { titlePrinted: 'false' }), digest);
    expect(reportOn(BODY, { titlePrinted: 'false', title: 'Staff online' }, ours)).toBe('');
  });

  it('are reported once where all of them are others', () => {
    const other = sectionOne(
      ...Array.from(
        { length: 20 },
        (_, index) => `<Clause id="1.${index + 1}" number="1.${index + 1}">\nOther.\n</Clause>`,
      ),
    );
    expect(told(other)).toBe(
      `23:1 22 titles, sections and clauses are not as they were locked. The first: The clause or heading 1.1 ${OTHER_WORDS}`,
    );
  });
});

describe('a lock', () => {
  it('has a line for the title, the table and every section and clause, in their order', () => {
    const keys = Array.from(LOCK.matchAll(/^'(.*)': '[0-9a-f]{16}'$/gm), ([, key]) => key);
    expect(keys).toEqual(['title', 'control', '#1', '#1.1', '#1.1.a', '#1.1.b', '#1.2', '#1.99']);
  });

  it('that cannot be read is reported in its own file', () => {
    expect(reportOn(BODY, {}, `${LOCK}<<<<<<< HEAD\n`)).toBe(`locks/hill-view.yaml:11:1  lock-syntax
  This is not valid YAML: Implicit map keys need to be followed by map values.
  Fix: Make it anew: npm run lock-words -- hill-view.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
    expect(reportOn(BODY, {}, "'title': Staff\n")).toBe(`locks/hill-view.yaml:1:10  lock-value
  title: expected a fingerprint that npm run lock-words has written.
  Fix: Make it anew: npm run lock-words -- hill-view.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });
});
