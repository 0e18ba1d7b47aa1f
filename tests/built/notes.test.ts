import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainNotes, type PublishedPolicy } from '../../src/policy/index.ts';
import type { HitNotes } from '../../src/search/hit-notes.ts';
import { DIST, read, readPage, SLUGS } from './site.ts';

const POLICIES = SLUGS.map(
  (slug) => JSON.parse(read(`data/policies/${slug}.json`)) as PublishedPolicy,
);

const COMPARISONS = globSync('compare/*/*/{by-topic/,}index.html', { cwd: DIST });

/** Words of the notes on a page. */
function notesOn(page: string): string[] {
  return readPage(page)
    .querySelectorAll('.note')
    .map((note) => note.textContent);
}

describe.each(COMPARISONS)('%s', (page) => {
  it('has every note on the clauses of both policies', () => {
    const [, a, b] = page.split('/');
    const shown = notesOn(page).join('\n');
    const both = POLICIES.filter(({ slug }) => slug === a || slug === b);
    expect(both).toHaveLength(2);
    for (const policy of both) {
      const notes = policy.clauses.flatMap(({ id }) => plainNotes(policy, policy, id));
      expect(notes.length).toBeGreaterThan(10);
      for (const { text, more = '' } of notes) {
        expect(shown).toContain(text);
        expect(shown).toContain(more);
      }
    }
  });
});

it('the page of a topic has the notes on what it quotes', () => {
  const shown = notesOn('topics/parents-as-contacts/index.html');
  expect(shown.join('\n')).toMatch(
    /Note on the source: The words “should not therefore” stand before both halves/,
  );
});

it('the search has all notes on clauses beside its index', () => {
  const notes = JSON.parse(read('search/notes/1.json')) as HitNotes;
  expect(Object.keys(notes)).toEqual(SLUGS);
  expect(notes['littletown']?.['5.3']?.[0]?.text).toContain('it can be read as');
  for (const { slug, lawNotes } of POLICIES) {
    const told = Object.entries(notes[slug] ?? {}).flatMap(([at, own]) =>
      own.flatMap(({ reference }) => (reference === undefined ? [] : [`${at} ${reference}`])),
    );
    const expected = lawNotes.map(({ at, reference }) => `${at} ${reference}`);
    expect(told.toSorted()).toEqual(expected.toSorted());
  }
});
