import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digest } from '../../../src/integrations/digest.ts';
import { goneReferences } from '../../../src/integrations/gone-references.ts';
import { goneTopics } from '../../../src/integrations/gone-topics.ts';
import { contentProblems } from '../../../src/integrations/validate-content.ts';
import { validateChanges } from '../../../src/history/validate.ts';
import { expiryWarnings } from '../../../src/law/expiry.ts';
import { validateReferences } from '../../../src/law/validate.ts';
import {
  lockProblems,
  inspectPolicy,
  readLock,
  validatePolicies,
  writeLock,
} from '../../../src/policy/index.ts';
import type { Problem } from '../../../src/report/problem.ts';
import type { RuleId } from '../../../src/report/rules.ts';
import { hillView, policyFile } from '../support/hill-view.ts';
import { placedPolicy, referenceFile, SOUND as REFERENCE } from '../support/reference-source.ts';
import { stanceFile, topicFile } from '../support/topic-source.ts';
import { bodyAround, withFacts, withKeys, type Snippet } from './wrap.ts';

const TODAY = new Date('2026-11-20');

/** What a build would say of a snippet, put where it belongs. */
export type Frame = (snippet: string, snippets: Snippet) => Problem[];

const NO_TERMS =
  '{ people: [], school: [], head: [], governingBody: [], safeguardingLead: [], humanResources: [] }';

/** Sections that the facts in snippets speak of. */
const BODY = `<Section id="5" number="5" title="Posts" kind="conduct">

<Clause id="5.1" number="5.1">
All staff and the head teacher are bound.
</Clause>

<Clause id="5.2" number="5.2">
Staff think first:

- twice
</Clause>

</Section>`;

const BLUE = hillView(BODY.replaceAll('5.2', '5.3'), { shortName: 'NEU', terms: NO_TERMS });

const OTHERS = [
  policyFile(BLUE.replace('kind: school\n', 'kind: school\nhue: blue\n'), 'neu'),
  policyFile(
    hillView(BODY, {
      shortName: 'Mill Lane',
      terms: NO_TERMS,
      basedOn: '{ policy: hill-view, evidence: The same words. }',
    }),
    'mill-lane',
  ),
];

/** Text of a policy: clauses, sections, or the words of one clause. */
export const text: Frame = (snippet) => textAsIs(bodyAround(snippet));

/** The same, with nothing put around it. */
export const textAsIs = (body: string): Problem[] =>
  validatePolicies([policyFile(hillView(body, { terms: NO_TERMS })), ...OTHERS], TODAY);

/** Facts of the front matter, beside those of a sound policy. */
export const facts =
  (body = BODY): Frame =>
  (snippet) =>
    validatePolicies(
      [policyFile(withFacts(hillView(body, { terms: NO_TERMS }), snippet)), ...OTHERS],
      TODAY,
    );

/**
 * Paths of files of content, in a project with one other policy; a path that ends in / is a folder.
 */
export const files: Frame = (snippet) =>
  inFolder(
    snippet === 'src/content/policies/' ? [] : ['src/content/policies/mill-lane.mdx'],
    (root) => {
      for (const path of snippet.split('\n')) write(root, path);
    },
  );

/** What is in the file of a policy, byte by byte where it has \x00. */
export const contents: Frame = (snippet) =>
  inFolder([], (root) => {
    const bytes = snippet.replaceAll(/\\x(..)/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    const path = join(root, 'src/content/policies/hill-view.mdx');
    mkdirSync(dirname(path), { recursive: true });
    const front = snippet.startsWith('<') ? hillView(bytes, { terms: NO_TERMS }) : bytes;
    writeFileSync(path, Buffer.from(front, 'latin1'));
  });

function inFolder(paths: readonly string[], fill: (root: string) => void): Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'snippet-'));
  for (const path of paths) write(root, path);
  fill(root);
  const problems = contentProblems(root, TODAY);
  rmSync(root, { recursive: true });
  return problems;
}

function write(root: string, path: string): void {
  const full = join(root, path);
  mkdirSync(path.endsWith('/') ? full : dirname(full), { recursive: true });
  if (path.endsWith('/')) return;
  const name = path.includes('mill-lane') ? 'Mill Lane' : 'Hill View';
  const source = hillView(BODY, { terms: NO_TERMS, shortName: name });
  writeFileSync(
    full,
    path.endsWith('.yaml') ? writeLock(inspectPolicy(policyFile(source)), digest) : source,
  );
}

/** Stances of two policies, on a site with the topic review. */
export const goneTopic: Frame = (snippet) =>
  goneTopics(
    [topicFile('', 'review')],
    ['hill-view', 'mill-lane'].map((slug) => stanceFile(`read: true\n${snippet}`, slug)),
  );

/**
 * The path of the one reference, or of a folder without any, on a site where a policy names a law.
 */
export const goneReference: Frame = (snippet) => {
  const policies = [placedPolicy('hill-view', { '12.1': 'Staff follow the Blackboard Act 1991.' })];
  return snippet.trim().endsWith('/')
    ? goneReferences(policies)
    : validateReferences([referenceFile(REFERENCE)], policies, []);
};

/** A lock of Hill View. */
export const lock: Frame = (snippet) => {
  const file = { slug: 'hill-view', path: 'hill-view.yaml', source: snippet };
  return lockProblems(inspectPolicy(policyFile(hillView(BODY))), readLock(file), digest);
};

/** A policy that was locked with the words of the right snippet. */
export const locked: Frame = (snippet, { right }) => {
  const [now, then] = [snippet, right].map((one) =>
    inspectPolicy(policyFile(hillView(bodyAround(one), { terms: NO_TERMS }))),
  );
  if (!now || !then) throw new Error('There are two snippets.');
  const file = { slug: 'hill-view', path: 'hill-view.yaml', source: writeLock(then, digest) };
  return lockProblems(now, readLock(file), digest);
};

const IMAGES = topicFile('', 'images');

/** A reference that no policy names. */
const STANDING =
  'title: Whiteboard Act 2011\nstatus: current\nbrief: null\nnote: In force.\nreplacedBy: null\nwordings: []\ntopics: [images]';

/** Another reference for some words. */
export const claiming = (words: string) => `title: The other Act\nwordings: [${words}]`;

/**
 * A part of a reference, beside those of a sound one, to which clauses of Hill View and perhaps
 * another reference belong.
 */
export const reference =
  (words = 'the Blackboard Act 1991', beside: readonly string[] = [STANDING]): Frame =>
  (snippet) => {
    const own = referenceFile(withKeys(`${REFERENCE}topics: [images]\n`, snippet));
    const others = beside.map((keys) =>
      referenceFile(withKeys(REFERENCE, keys), 'whiteboard-act-2011'),
    );
    const policies = [placedPolicy('hill-view', { '12.1': `Staff follow ${words}.` })];
    return validateReferences([own, ...others], policies, [IMAGES], TODAY);
  };

export const expiry: Frame = (snippet) =>
  expiryWarnings([referenceFile(withKeys(REFERENCE, snippet))], TODAY);

/** The rules that a build would name, each once. */
export function rulesIn(problems: readonly Problem[]): RuleId[] {
  return [...new Set(problems.map(({ rule }) => rule))];
}

/** A file of changes, on a site with one policy and one topic. */
export const changes: Frame = (snippet) =>
  validateChanges(
    [{ name: 'on-2026-11-20', path: 'on-2026-11-20.yaml', source: snippet }],
    {
      policies: ['mill-lane'],
      topics: ['review'],
      references: [],
      stanceOf: () => 'Every 12 months',
    },
    TODAY,
  );
