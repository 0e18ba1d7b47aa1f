import { describe, expect, it } from 'vitest';
import { templateProblems } from '../../../../src/law/rules/template.ts';
import type { Reference, Status } from '../../../../src/law/schema.ts';
import { validateReferences } from '../../../../src/law/validate.ts';
import { formatReport } from '../../../../src/report/format.ts';
import { inspectTopic } from '../../../../src/topics/reading.ts';
import { HILL_VIEW, madeReference, referenceFile, SOUND } from '../../support/reference-source.ts';
import { spoilt, topicFile } from '../../support/topic-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

/**
 * A topic whose first position has template wording: its text on line 9, its bullets on lines 11
 * and 12.
 */
function topicWith(text: string, bullets: [string, string] = ['one', 'two']): string {
  const wording = `    wording:
      text: ${JSON.stringify(text)}
      bullets:
        - ${JSON.stringify(bullets[0])}
        - ${JSON.stringify(bullets[1])}
      basedOn: ['neu#5.3']
`;
  return spoilt('    label: Every 12 months\n', `    label: Every 12 months\n${wording}`);
}

/** What an author is told of template wording, beside these references. */
function reportOn(source: string, ...references: Reference[]): string {
  return formatReport(templateProblems([inspectTopic(topicFile(source))], references));
}

/** A law that policies cite under a title that is not its own. */
function chalk(status: Status, parts: Partial<Reference> = {}): Reference {
  return madeReference('Chalk Act 1988', {
    id: 'chalk',
    status,
    wordings: ['Chalk Act 1998'],
    otherNames: ['CA 1988'],
    ...parts,
  });
}

describe('template wording', () => {
  it('may name no law at all', () => {
    expect(reportOn(topicWith('The policy is reviewed every year.'), chalk('repealed'))).toBe('');
  });

  it('is reported at its text, with what is in the place of what it names', () => {
    const gone = chalk('replaced', { replacedBy: 'Slate Act 2011' });
    expect(reportOn(topicWith('Staff follow the Chalk Act 1998.'), gone))
      .toBe(`review.yaml:10:13  template-law
  The wording names "Chalk Act 1998", which the register calls replaced (chalk).
  Fix: Name what has taken its place: Slate Act 2011.

${ONE}`);
  });

  it('is reported at a bullet, with the advice to leave out what nothing has replaced', () => {
    expect(reportOn(topicWith('Staff follow:', ['the law', 'the Chalk Act 1998']), chalk('closed')))
      .toBe(`review.yaml:13:11  template-law
  The wording names "Chalk Act 1998", which the register calls closed (chalk).
  Fix: Leave it out, or check it and bring the register up to date.

${ONE}`);
  });

  it('is checked against the references of a build too', () => {
    const topic = topicFile(topicWith('Staff follow the Blackboard Act 1991.'));
    const problems = validateReferences([referenceFile(SOUND)], [HILL_VIEW], [topic]);
    expect(formatReport(problems)).toBe(`review.yaml:10:13  template-law
  The wording names "Blackboard Act 1991", which the register calls replaced (blackboard-act-1991).
  Fix: Name what has taken its place: Whiteboard Act 2011.

${ONE}`);
  });

  it('is not checked against references of which one cannot be read', () => {
    const topic = topicFile(topicWith('Staff follow the Blackboard Act 1991.'));
    const files = [referenceFile(SOUND), referenceFile('title: [', 'slate-act-1952')];
    const rules = validateReferences(files, [HILL_VIEW], [topic]).map((one) => one.rule);
    expect(new Set(rules)).toEqual(new Set(['reference-syntax']));
  });

  it('of a topic that cannot be read is passed over', () => {
    const faulty = topicWith('the Chalk Act 1998').replace('group: oversight', 'group: gossip');
    expect(reportOn(faulty, chalk('repealed'))).toBe('');
  });
});

describe('a law that template wording must not name', () => {
  it.each<[Status, string]>([
    ['repealed', 'repealed'],
    ['replaced', 'replaced'],
    ['part-repealed', 'partly repealed'],
    ['closed', 'closed'],
    ['unchecked', 'not checked'],
  ])('is one that is %s, under any of its names', (status, called) => {
    for (const name of ['Chalk Act 1998', 'Chalk Act 1988', 'CA 1988']) {
      expect(reportOn(topicWith(`Staff follow the ${name}.`), chalk(status))).toContain(
        `The wording names "${name}", which the register calls ${called} (chalk).`,
      );
    }
  });

  it.each<Status>(['misnamed', 'renamed'])('is one that is %s, under the wrong name', (status) => {
    const report = reportOn(topicWith('Staff follow the Chalk Act 1998.'), chalk(status));
    expect(report).toContain(`names "Chalk Act 1998", which the register calls ${status} (chalk).`);
  });

  it('is reported once, though it reads like a law besides', () => {
    const report = reportOn(topicWith('Staff follow the Chalk Act 1998.'), chalk('repealed'));
    expect(report).toContain('1 problem in 1 file.');
  });

  it('is each of two that words name together', () => {
    const both: Partial<Reference> = {
      status: 'part-repealed',
      wordings: ['Chalk Acts 1952 and 1996'],
    };
    const [old, young] = [madeReference('Chalk 1952', both), madeReference('Chalk 1996', both)];
    const report = reportOn(topicWith('See the Chalk Acts 1952 and 1996.'), old, young);
    expect(report).toContain('(chalk-1952)');
    expect(report).toContain('(chalk-1996)');
    expect(report).toContain('2 problems in 1 file.');
  });

  it('is one that the register lacks', () => {
    expect(reportOn(topicWith('Staff follow the Sponge Act 1999.'), chalk('current')))
      .toBe(`review.yaml:10:13  template-law
  The wording names "Sponge Act 1999", and the register has no such reference.
  Fix: Write a reference for it in src/content/references/, or leave it out.

${ONE}`);
  });

  it('is one that differs from a law of the register in its year', () => {
    const report = reportOn(topicWith('the Chalk Act 1989'), chalk('current'));
    expect(report).toContain('names "Chalk Act 1989", and the register has no such reference.');
  });
});

describe('a law that template wording may name', () => {
  it.each<Status>(['current', 'amended'])('is one that is %s, under any name', (status) => {
    const text = 'the Chalk Act 1998, the Chalk Act 1988 and the CA 1988';
    expect(reportOn(topicWith(text), chalk(status))).toBe('');
  });

  it.each<Status>(['misnamed', 'renamed'])('is one that is %s, under its right name', (status) => {
    const text = 'the Chalk Act 1988 (CA 1988)';
    expect(reportOn(topicWith(text), chalk(status))).toBe('');
  });
});

describe('a platform that is unchecked', () => {
  it('may be named, unlike a law that is', () => {
    const slate = madeReference('Slate', { status: 'unchecked', kind: 'platform' });
    expect(reportOn(topicWith('on Slate'), slate)).toBe('');
    expect(reportOn(topicWith('on Slate'), { ...slate, kind: 'guidance' })).toContain(
      'names "Slate", which the register calls not checked (slate).',
    );
  });
});

describe('a longer name that holds one that must not be used', () => {
  const twitter = madeReference('X (formerly Twitter)', {
    status: 'renamed',
    wordings: ['Twitter'],
  });

  it('may be used', () => {
    expect(reportOn(topicWith('on X (formerly Twitter)'), twitter)).toBe('');
  });

  it('does not cover the other where that is alone', () => {
    expect(reportOn(topicWith('on Twitter, now X (formerly Twitter)'), twitter)).toContain(
      'names "Twitter", which the register calls renamed',
    );
  });

  it('may be the name of another law', () => {
    const act = madeReference('Chalk Act 1998 (Amendment) Act 2013');
    expect(reportOn(topicWith(`the ${act.title}`), act, chalk('repealed'))).toBe('');
  });
});

describe('words that are no name', () => {
  it('are part of another word, or are written otherwise', () => {
    const twitter = madeReference('Twitter', { status: 'closed' });
    expect(reportOn(topicWith('Twittering and twitter'), twitter)).toBe('');
  });
});
