import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULE_PARTS, RULES, type RuleId } from '../../../src/report/rules.ts';
import { root } from '../support/project.ts';
import { FILES } from '../support/template-source.ts';
import {
  changes,
  claiming,
  contents,
  expiry,
  facts,
  files,
  goneReference,
  goneTopic,
  lock,
  locked,
  reference,
  rulesIn,
  text,
  textAsIs,
  type Frame,
} from './frames.ts';
import { stances, template, templateTopic, topic, TOPIC_FRAMES, wording } from './topic-frames.ts';

const PAGE = readFileSync(join(root, 'docs/rules.md'), 'utf8');
const IDS = Object.keys(RULES) as RuleId[];

/** The frame into which the snippets of a part are put. */
const FRAMES: Record<keyof typeof RULE_PARTS, Frame> = {
  files,
  policy: text,
  ids: text,
  content: text,
  facts: facts(),
  links: text,
  lock,
  topics: topic,
  stances,
  references: reference(),
  template: template('details'),
  changes,
};

const REPEATED = `<Section id="6" number="6" title="Posts" kind="conduct">

<Clause id="6.7" number="6.7">
Staff think.
</Clause>

<Clause id="6.7-2" number="6.7">
Staff think again.
</Clause>

</Section>`;

/** Rules whose snippets are elsewhere. */
const OWN: Partial<Record<RuleId, Frame>> = {
  ...TOPIC_FRAMES,
  'file-encoding': contents,
  'policy-empty': contents,
  'topic-missing': goneTopic,
  'references-none': goneReference,
  'clause-outside-section': textAsIs,
  'repeat-unexplained': facts(REPEATED),
  'note-reference': (snippet) => facts()(`sourceNotes:\n  - kind: layout\n    ${snippet}`, NONE),
  'cross-reference-unknown': (snippet) => text(snippet.replace('#5.1', '#1.1'), NONE),
  'words-changed': locked,
  'reference-wording': reference('the Black Board Act 1991', [claiming('Black Board Act 1991')]),
  'reference-named': reference('the Blackboard Act 1991', [claiming('Blackboard Act 1991')]),
  'reference-idle': reference('the rules', []),
  'reference-expired': expiry,
  'citation-unclaimed': reference(),
  'template-syntax': template('details', (snippet) => `${snippet}\n`),
  'template-name': template('details', (snippet) => FILES.details + snippet),
  'template-unused': template('details', (snippet) => FILES.details + snippet),
  'template-repeated': template('sections'),
  'template-section': template(
    'sections',
    (snippet) => `- id: conduct\n  title: Conduct\n  topics: [respect]\n${snippet}`,
  ),
  'template-check': template('checks', (snippet) => {
    const head = '- id: no-review\n  severity: risk\n  topic: review\n  message: None.\n';
    return head + snippet.replaceAll(/^(?=.)/gm, '  ');
  }),
  'template-wording': (snippet) => templateTopic(`${snippet}\n${NO_PERIOD}`, NONE),
  'template-placeholder': wording,
  'template-clause': wording,
  'template-recommended': templateTopic,
  'template-recommended-check': template('checks'),
  'template-model-check': template('checks'),
};

/** A position with its wording. */
const NO_PERIOD = `  - id: no-period
    label: No fixed period
    strength: none
    wording: { text: It is never reviewed., basedOn: ['mill-lane#4'] }`;

const NONE = { wrong: '', right: '' };

/** The parts of the page, each with its sections: the id of a rule, and what is said of it. */
const PARTS = PAGE.split(/^## /m)
  .slice(1)
  .map((part) => {
    const [heading = '', ...sections] = part.split(/^### /m);
    return { heading: heading.split('\n')[0], sections: sections.map(sectionOf) };
  });

function sectionOf(section: string) {
  const [id = '', ...rest] = section.split('\n');
  const words = rest.join('\n');
  const [wrong, right] = Array.from(
    words.matchAll(/^```\w+\n(.*?)\n?^```$/gms),
    ([, code]) => code,
  );
  return { id, words, wrong, right };
}

describe('docs/rules.md', () => {
  it('has the parts and the rules of the table, in its order', () => {
    const parts = Object.entries(RULE_PARTS).map(([part, heading]) => ({
      heading,
      ids: IDS.filter((id) => RULES[id].part === part),
    }));
    const onPage = PARTS.map(({ heading, sections }) => ({
      heading,
      ids: sections.map(({ id }) => id),
    }));
    expect(onPage).toEqual(parts);
  });

  it('names as warnings those that do not stop a build', () => {
    const warnings = IDS.filter((id) => RULES[id].effect === 'warns');
    expect(warnings).toEqual(['reference-expired']);
    expect(PAGE.replaceAll(/\s+/g, ' ')).toContain('One rule, `reference-expired`, is a warning');
  });
});

it('every rule of the table is reported somewhere in the source', () => {
  const source = globSync('src/**/*.ts', { cwd: root })
    .filter((path) => !path.endsWith('report/rules.ts'))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  expect(IDS.filter((id) => !source.includes(`'${id}'`))).toEqual([]);
});

describe.each(PARTS.flatMap(({ sections }) => sections))('the snippets of $id', (section) => {
  const { id, words, wrong, right } = section;
  const rule = id as RuleId;
  const frame = OWN[rule] ?? FRAMES[RULES[rule].part];

  it('are two, a wrong and a right one', () => {
    expect(words).toContain('Wrong:\n\n```');
    expect(words).toContain('Right:\n\n```');
    expect(words.match(/^```/gm)?.length).toBe(4);
  });

  it('are refused for it alone, and then not for it', () => {
    const snippets = { wrong: wrong ?? '', right: right ?? '' };
    expect(rulesIn(frame(snippets.wrong, snippets))).toEqual([rule]);
    expect(rulesIn(frame(snippets.right, snippets))).not.toContain(rule);
  });
});
