import { describe, expect, it } from 'vitest';
import type { ReferenceFile } from '../../../../src/law/reading.ts';
import { validateReferences } from '../../../../src/law/validate.ts';
import { formatReport } from '../../../../src/report/format.ts';
import { placedPolicy, referenceFile, SOUND, spoilt } from '../../support/reference-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

/** What an author is told where one policy, Hill View, has these clauses. */
function reportOn(texts: Record<string, string>, ...files: ReferenceFile[]): string {
  return formatReport(validateReferences(files, [placedPolicy('hill-view', texts)], []));
}

/** A reference that has one wording. */
function wording(words: string, id?: string): ReferenceFile {
  const source = spoilt('  - Blackboard Act 1991', `  - ${words}`);
  return referenceFile(source.replace('title: B', `title: Of ${id}, b`), id);
}

describe('the name of a law in a policy', () => {
  it('is claimed by a reference', () => {
    expect(reportOn({ '1': 'the Blackboard Act 1991' }, referenceFile(SOUND))).toBe('');
  });

  it('that is claimed by none is reported at its clause', () => {
    const texts = { '1': 'the Blackboard Act 1991:', '1.a': 'the Chalk Act 1999, and' };
    expect(reportOn(texts, referenceFile(SOUND))).toBe(`hill-view.mdx:25:3  citation-unclaimed
  "Chalk Act 1999" reads like the name of a law or guidance, and no reference claims it.
  Fix: Add these words to the wordings of a reference, or write a reference for it, in src/content/references/.

${ONE}`);
  });

  it('is reported as often as it stands there', () => {
    const report = reportOn({ '1': 'by Guidance and by Regulations' });
    expect(report).toContain('"Guidance" reads like');
    expect(report).toContain('"Regulations" reads like');
    expect(report).toContain('2 problems in 1 file.');
  });

  it('is not claimed by words that are in another clause, or elsewhere in this one', () => {
    const claim = wording('Chalk Act');
    expect(reportOn({ '1': 'a Chalk Act', '2': 'a Chalk Act 1999' }, claim)).toContain(
      'hill-view.mdx:25:1  citation-unclaimed\n  "Chalk Act 1999" reads like',
    );
    expect(reportOn({ '1': 'a Chalk Act or a Chalk Act 1999' }, claim)).toContain(
      '1 problem in 1 file.',
    );
  });

  it('is not claimed by words that are but a part of it', () => {
    for (const part of ['Chalk', 'Chalk Act', 'Act', '1999']) {
      expect(reportOn({ '1': 'a Chalk Act 1999' }, wording(`'${part}'`))).toContain(
        '"Chalk Act 1999" reads like the name of a law or guidance, and no reference claims it.',
      );
    }
  });

  it('is claimed by longer words that it is part of', () => {
    const words = 'statutory guidance under the Chalk Act 1999 (June 2015)';
    expect(reportOn({ '1': `the ${words}` }, wording(words))).toBe('');
  });

  it('is claimed by a sound wording', () => {
    const sound = referenceFile(spoilt('wordings', 'soundWordings'));
    expect(reportOn({ '1': 'the Blackboard Act 1991' }, sound)).toBe('');
  });
});

describe('a name of two laws', () => {
  const texts = { '1': 'the Chalk Acts 1952 and 1996' };
  const words = 'Chalk Acts 1952 and 1996';

  it('is claimed by two references', () => {
    expect(reportOn(texts, wording(words, 'chalk-1952'), wording(words, 'chalk-1996'))).toBe('');
  });

  it('that is claimed by one of them is reported', () => {
    expect(reportOn(texts, wording(words))).toBe(`hill-view.mdx:23:1  citation-unclaimed
  "Chalk Acts 1952 and 1996" names 2 laws, and only 1 reference claims it.
  Fix: Add these words to the wordings of a reference, or write a reference for it, in src/content/references/.

${ONE}`);
  });

  it('that is claimed by none is reported', () => {
    const other = { ...texts, '2': 'the Blackboard Act 1991' };
    expect(reportOn(other, referenceFile(SOUND))).toBe(`hill-view.mdx:23:1  citation-unclaimed
  "Chalk Acts 1952 and 1996" names 2 laws, and no reference claims it.
  Fix: Add these words to the wordings of a reference, or write a reference for it, in src/content/references/.

${ONE}`);
  });

  it('is not claimed by a reference that has only the first of them', () => {
    expect(reportOn(texts, wording('Chalk Acts 1952'))).toContain('and no reference claims it.');
  });
});

describe('a reference file that cannot be read', () => {
  it.each([
    ['YAML', 'title: ['],
    ['values', spoilt('kind: act', 'kind: bylaw')],
  ])('for its %s keeps names from being called unclaimed, since it may claim them', (_, source) => {
    const report = reportOn({ '1': 'the Chalk Act 1999' }, referenceFile(source));
    expect(report).toMatch(/reference-(syntax|value)/);
    expect(report).not.toContain('citation-unclaimed');
  });
});
