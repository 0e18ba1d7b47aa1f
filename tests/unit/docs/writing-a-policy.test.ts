import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  clausesInOrder,
  parsePolicy,
  SECTION_KINDS,
  validatePolicies,
} from '../../../src/policy/index.ts';
import { hillView, policyFile } from '../support/hill-view.ts';
import { root } from '../support/project.ts';

const PAGE = readFileSync(join(root, 'docs/writing-a-policy.md'), 'utf8');
const [sections = '', clause = ''] = Array.from(
  PAGE.matchAll(/^```text\n(.*?)^```$/gms),
  ([, code]) => code ?? '',
);
const NO_TERMS =
  '{ people: [], school: [], head: [], governingBody: [], safeguardingLead: [], humanResources: [] }';
const WHOLE = `<Section id="5" number="5" title="Posts" kind="conduct">\n\n${clause}\n</Section>`;

describe('the guide to writing a policy', () => {
  it.each([
    ['sections within sections', sections],
    ['everything that a clause may hold', WHOLE],
  ])('shows what a build accepts: %s', (_what, body) => {
    expect(validatePolicies([policyFile(hillView(body, { terms: NO_TERMS }))])).toEqual([]);
  });

  it('says which ids come of it', () => {
    const ids = clausesInOrder(parsePolicy(WHOLE)).map(({ id }) => id);
    const named = Array.from(PAGE.matchAll(/`(5\.2\.[a-z0-9.]+)`/g), ([, id = '']) => id);
    const shown = ['5.2.b.a', '5.2.p2', '5.2.p3', '5.2.t1.r1', '5.2.t1.r2', '5.2.f1'];
    expect(ids).toEqual(expect.arrayContaining(shown));
    expect(named).toEqual(expect.arrayContaining(shown));
  });

  it('lists the kinds of sections with the names that the search gives them', () => {
    const rows = PAGE.matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm);
    const [, ...listed] = Array.from(rows, ([, kind, name]) => [kind, name]);
    expect(listed).toEqual(Object.entries(SECTION_KINDS));
  });

  it('names every fact that it speaks of as the build knows it', () => {
    const facts = { terms: NO_TERMS, linkHosts: '[www.example.org]', allowedCharacters: '[]' };
    expect(PAGE).toContain('`linkHosts: [www.example.org]`');
    const linked = WHOLE.replace('confidential', '[confidential](https://www.example.org)');
    expect(validatePolicies([policyFile(hillView(linked, facts))])).toEqual([]);
  });
});
