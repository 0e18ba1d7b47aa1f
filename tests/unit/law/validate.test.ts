import { describe, expect, it } from 'vitest';
import { readPolicyFiles } from '../../../src/integrations/content-files.ts';
import { validateReferences } from '../../../src/law/validate.ts';
import { outlineOf } from '../../../src/policy/index.ts';
import { formatReport } from '../../../src/report/format.ts';
import { root } from '../support/project.ts';
import {
  HILL_VIEW,
  MILL_LANE,
  placedPolicy,
  referenceFile,
  reportOnReference,
  SOUND,
  spoilt,
  titled,
} from '../support/reference-source.ts';
import { referenceFiles } from '../support/references.ts';
import { rulesOf } from '../support/rules.ts';
import { spoilt as spoiltTopic, topicFile, SOUND as TOPIC } from '../support/topic-source.ts';
import { topicFiles } from '../support/topics.ts';

/** Another reference for the same words. */
const OTHER = SOUND.replace('title: Blackboard Act 1991\n', 'title: Slate Act 1952\n');

describe('the references of this site', () => {
  it('have no problems', () => {
    const policies = readPolicyFiles(root).map(outlineOf);
    expect(formatReport(validateReferences(referenceFiles, policies, topicFiles))).toBe('');
  });
});

describe('every rule of references', () => {
  /** A reference, beside the sound one, that breaks it and nothing besides. */
  const broken: Record<string, string> = {
    'reference-syntax': spoilt('note: Replaced', 'note: Replaced: in part'),
    'reference-value': spoilt('kind: act', 'kind: bylaw'),
    'reference-unchecked': spoilt('sure: firm', 'sure: weak'),
    'reference-source': spoilt('source:\n  title: The book of Acts\n', 'source: null\n').replace(
      '  url: https://acts.example/1991/7\n',
      '',
    ),
    'reference-brief': spoilt('brief: replaced by the Whiteboard Act 2011', 'brief: null'),
    'reference-status': spoilt('brief: replaced by the Whiteboard Act 2011', 'brief: in force'),
    'reference-replacement': spoilt('replacedBy: Whiteboard Act 2011', 'replacedBy: null'),
    'reference-idle': titled('Sponge Act 1999').replace('wordings:\n  - Sponge Act 1999\n', ''),
    'reference-link': `${SOUND}see: [gossip]\n`,
    'reference-wording': `${SOUND}soundWordings: [Whiteboard Act 2011]\n`,
    'reference-repeated': `${SOUND}otherNames: [slates, slates]\n`,
    'reference-checked': spoilt("'2026-11'", "'2026-12'"),
    'reference-named': `${spoilt('wordings:\n  - Blackboard Act 1991\n', '')}topics: [review]\n`,
  };

  /** A clause of a policy that breaks it, and template wording that does. */
  const elsewhere: Record<string, Parameters<typeof validateReferences>> = {
    'citation-unclaimed': [[], [placedPolicy('hill-view', { '1': 'the Chalk Act 1991' })], []],
    'template-law': [
      [referenceFile(SOUND)],
      [HILL_VIEW],
      [
        topicFile(
          spoiltTopic(
            '    label: No fixed period\n',
            '    label: No fixed period\n    wording: { text: the Blackboard Act 1991, basedOn: [] }\n',
          ),
        ),
      ],
    ],
  };

  it('has something that breaks it, but for that of age, which only warns', () => {
    const rules = [...Object.keys(broken), ...Object.keys(elsewhere), 'reference-expired'];
    expect(rules.toSorted()).toEqual(rulesOf('references'));
  });

  it.each([
    ...Object.entries(broken).map(([rule, source]) => {
      const isClaimed = source.includes('\n  - Blackboard Act 1991\n');
      const other = isClaimed ? [] : [referenceFile(OTHER, 'slate-act-1952')];
      const files = [referenceFile(source), ...other];
      return [rule, [files, [HILL_VIEW, MILL_LANE], [topicFile(TOPIC)]]] as const;
    }),
    ...Object.entries(elsewhere),
  ])('%s is reported in sentences, and nothing besides', (rule, [files, policies, topics]) => {
    const problems = validateReferences(files, policies, topics, new Date('2026-11-20'));
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    for (const { message, fix } of problems) {
      expect(message).toMatch(/^\S.*\.$/);
      expect(fix).toMatch(/^[A-Z]/);
    }
  });
});

describe('references', () => {
  it('that are sound have no problems', () => {
    expect(reportOnReference(SOUND)).toBe('');
  });

  it('may be none, and then every law that a policy names is unclaimed', () => {
    expect(validateReferences([], [], [])).toEqual([]);
    const rules = validateReferences([], [HILL_VIEW, MILL_LANE], []).map((one) => one.rule);
    expect(rules).toEqual(['citation-unclaimed', 'citation-unclaimed']);
  });

  it('that are old are not a problem, but a warning', () => {
    expect(reportOnReference(spoilt("'2026-11'", "'1999-01'"))).toBe('');
  });

  it('with several faults are reported with all of these at once, each in its file', () => {
    const weak = OTHER.replace('sure: firm', 'sure: weak');
    const other = referenceFile(
      weak.replace('wordings:\n  - Blackboard Act 1991\n', 'topics: [review]\n'),
      'slate-act-1952',
    );
    expect(reportOnReference(`${SOUND}see: [gossip]\ntopics: [gossip]\n`, other))
      .toBe(`blackboard-act-1991.yaml:14:7  reference-link
  There is no reference "gossip".
  Fix: Name the file of another reference without its ending, or remove it.

blackboard-act-1991.yaml:15:10  reference-link
  There is no topic "gossip".
  Fix: Name the file of another topic without its ending, or remove it.

slate-act-1952.yaml:12:7  reference-unchecked
  The note is unconfirmed (sure: weak), yet the status is replaced.
  Fix: What is unconfirmed has status: unchecked and sure: weak, and its note says so.

3 problems in 2 files. Each rule is explained in docs/rules.md.`);
  });
});
