import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { renderNotes } from '../../../../src/components/notes/render.ts';
import { quotedSourceNotes } from '../../../../src/policy/index.ts';
import { policyNamed } from '../../support/project.ts';

const littletown = policyNamed('littletown');
const quoted = {
  ...littletown,
  notes: { sourceNotes: quotedSourceNotes(littletown, policyNamed), lawNotes: [] },
};

it('a long note shows its first sentence, and folds the rest with its links', () => {
  const note = parse(renderNotes({ policy: quoted, clauses: ['5.3'] })).querySelector('details');
  expect(note?.querySelector('summary')?.textContent).toMatch(
    /^Note on the source: The words “should not therefore” stand before both halves .*\.$/,
  );
  expect(note?.querySelectorAll('summary a')).toEqual([]);
  expect(note?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
    '/policies/neu/#5.3',
  ]);
  expect(note?.textContent).toContain('(NEU 5.3).');
});

it('a short note is shown whole, and all that a clause has', () => {
  const html = parse(renderNotes({ policy: quoted, clauses: ['9.2'] }));
  expect(html.querySelectorAll('p.note').map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^Note on the source: The source prints no comma/),
    expect.stringMatching(/^Note on the source: A hidden bookmark/),
  ]);
});

it('a clause without notes has none', () => {
  expect(renderNotes({ policy: quoted, clauses: ['5.4'] })).toBe('');
  expect(renderNotes({ policy: littletown, clauses: ['5.3'] })).toBe('');
});
