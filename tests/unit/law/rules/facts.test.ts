import { describe, expect, it } from 'vitest';
import {
  referenceFile,
  reportOnReference,
  SOUND,
  spoilt,
  titled,
} from '../../support/reference-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

const SOURCE = SOUND.slice(SOUND.indexOf('source:'), SOUND.indexOf('checked:'));

/** The sound reference unchecked: without a source, and with nothing to be said of it. */
const UNCHECKED = spoilt(SOURCE, 'source: null\n')
  .replace('status: replaced', 'status: unchecked')
  .replace('brief: replaced by the Whiteboard Act 2011', 'brief: null')
  .replace('note: Replaced by the Whiteboard Act 2011.', 'note: We have not checked it.')
  .replace('replacedBy: Whiteboard Act 2011', 'replacedBy: null')
  .replace('sure: firm', 'sure: weak');

describe('what is unconfirmed', () => {
  it('has the status unchecked and says that it is weak, with or without a source', () => {
    expect(reportOnReference(UNCHECKED)).toBe('');
    expect(reportOnReference(UNCHECKED.replace('source: null\n', SOURCE))).toBe('');
  });

  it('is not called unchecked and yet sure', () => {
    expect(reportOnReference(UNCHECKED.replace('sure: weak', 'sure: firm-in-part')))
      .toBe(`blackboard-act-1991.yaml:11:7  reference-unchecked
  The status is unchecked, yet the note is called firm-in-part.
  Fix: What is unconfirmed has status: unchecked and sure: weak, and its note says so.

${ONE}`);
  });

  it('is not given another status', () => {
    expect(reportOnReference(spoilt('sure: firm', 'sure: weak')))
      .toBe(`blackboard-act-1991.yaml:13:7  reference-unchecked
  The note is unconfirmed (sure: weak), yet the status is replaced.
  Fix: What is unconfirmed has status: unchecked and sure: weak, and its note says so.

${ONE}`);
  });

  it('is not also told that it has no source', () => {
    const weak = spoilt(SOURCE, 'source: null\n').replace('sure: firm', 'sure: weak');
    expect(reportOnReference(weak)).toContain('reference-unchecked');
    expect(reportOnReference(weak)).not.toContain('reference-source');
  });
});

describe('what is said of a reference', () => {
  it('has a source', () => {
    expect(reportOnReference(spoilt(SOURCE, 'source: null\n')))
      .toBe(`blackboard-act-1991.yaml:9:9  reference-source
  The status is replaced, and no source says so.
  Fix: Give the title and address of the source, or write status: unchecked and sure: weak.

${ONE}`);
  });

  it('has a source though it is that the reference is current', () => {
    const current = spoilt(SOURCE, 'source: null\n').replace('status: replaced', 'status: current');
    expect(reportOnReference(current)).toContain('The status is current, and no source says so.');
  });
});

describe('the margin of a policy', () => {
  const silent = spoilt('brief: replaced by the Whiteboard Act 2011', 'brief: null');

  it('has something to say of what is not as it was', () => {
    expect(reportOnReference(silent)).toBe(`blackboard-act-1991.yaml:6:8  reference-brief
  The status is replaced, and the margin of a policy has nothing to say of it.
  Fix: Write brief: a few words that go on after the title, such as "closed on 2 April 2019".

${ONE}`);
  });

  it.each(['repealed', 'part-repealed', 'misnamed', 'renamed', 'closed', 'amended'])(
    'has something to say of what is %s',
    (status) => {
      const report = reportOnReference(silent.replace('status: replaced', `status: ${status}`));
      expect(report).toContain(`The status is ${status}, and the margin of a policy has nothing`);
    },
  );

  it('may be silent on what stands as cited, and may speak of what was not checked', () => {
    const current = silent
      .replace('status: replaced', 'status: current')
      .replace('note: Replaced by the Whiteboard Act 2011.', 'note: In force.')
      .replace('replacedBy: Whiteboard Act 2011', 'replacedBy: null');
    expect(reportOnReference(current)).toBe('');
    const told = UNCHECKED.replace('brief: null', 'brief: we have not checked it');
    expect(reportOnReference(told)).toBe('');
  });
});

describe('a reference that no policy names', () => {
  const unnamed = titled('Sponge Act 1999').replace('wordings:\n  - Sponge Act 1999\n', '');

  /** Beside another, which claims what the policies name. */
  const report = (source: string) =>
    reportOnReference(SOUND, referenceFile(source, 'sponge-act-1999'));

  it('bears on a topic', () => {
    expect(report(`${unnamed}topics: [review]\n`)).toBe('');
    expect(report(unnamed)).toBe(`sponge-act-1999.yaml:1:1  reference-idle
  No policy names this reference, and it bears on no topic.
  Fix: Add the wordings under which policies cite it, or the topics on which it bears.

${ONE}`);
  });
});

describe('a reference that policies name', () => {
  it('need bear on no topic, though they name it as it is today', () => {
    expect(reportOnReference(spoilt('wordings', 'soundWordings'))).toBe('');
  });
});

describe('what a reference points to', () => {
  const slate = SOUND.replace('title: Blackboard Act 1991', 'title: Slate Act 1952');
  const other = referenceFile(
    `${slate.replace('wordings:\n  - Blackboard Act 1991\n', 'topics: [review]\n')}see: [blackboard-act-1991]\n`,
    'slate-act-1952',
  );

  it('is another reference', () => {
    expect(reportOnReference(`${SOUND}see: [slate-act-1952]\n`, other)).toBe('');
    expect(reportOnReference(`${SOUND}see: [slate-act-1952, Sponge Act]\n`, other))
      .toBe(`blackboard-act-1991.yaml:14:23  reference-link
  There is no reference "Sponge Act".
  Fix: Name the file of another reference without its ending, or remove it.

${ONE}`);
  });

  it('is not itself', () => {
    expect(reportOnReference(`${SOUND}see:\n  - blackboard-act-1991\n`))
      .toBe(`blackboard-act-1991.yaml:15:5  reference-link
  This reference names itself.
  Fix: Name the file of another reference without its ending, or remove it.

${ONE}`);
  });

  it('is a reference though its own file is faulty', () => {
    const faulty = referenceFile('kind: bylaw\n', 'slate-act-1952');
    const report = reportOnReference(`${SOUND}see: [slate-act-1952]\n`, faulty);
    expect(report).toContain('slate-act-1952.yaml:1:7  reference-value');
    expect(report).not.toContain('reference-link');
  });

  it('is a topic', () => {
    expect(reportOnReference(`${SOUND}topics: [review]\n`)).toBe('');
    expect(reportOnReference(`${SOUND}topics: [gossip]\n`))
      .toBe(`blackboard-act-1991.yaml:14:10  reference-link
  There is no topic "gossip".
  Fix: Name the file of another topic without its ending, or remove it.

${ONE}`);
  });

  it('is not a topic where a reference belongs, nor the other way round', () => {
    expect(reportOnReference(`${SOUND}see: [review]\n`)).toContain(
      'There is no reference "review"',
    );
    expect(reportOnReference(`${SOUND}topics: [slate-act-1952]\n`, other)).toContain(
      'There is no topic "slate-act-1952"',
    );
  });
});
