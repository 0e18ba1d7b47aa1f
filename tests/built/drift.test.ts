import { diffWords } from 'diff';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { PublishedPolicy } from '../../src/policy/index.ts';
import { read, readPage, SLUGS } from './site.ts';

describe.each(SLUGS)('the page of %s', (slug) => {
  const policy = JSON.parse(read(`data/policies/${slug}.json`)) as PublishedPolicy;
  const page = readPage(`policies/${slug}/index.html`);

  it('shows the clauses of its data file, each under its id, in order', () => {
    const shown = page.querySelectorAll('.clause, .clause li').map((one) => one.id);
    expect(shown).toEqual(policy.clauses.map((clause) => clause.id));
  });

  it('shows the words of its data file, clause for clause', () => {
    for (const clause of policy.clauses) {
      const shown = ownWords(page.getElementById(clause.id) as HTMLElement);
      expect(differences(clause.text, shown), `clause ${clause.id}`).toEqual([]);
    }
  });

  it('shows the headings of its data file', () => {
    const shown = page.querySelectorAll('.text h2 .q').map((one) => oneLine(one));
    expect(shown).toEqual(policy.sections.flatMap((section) => section.title ?? []));
  });

  it('shows the printed numbers of its data file', () => {
    const numbered = policy.clauses.filter((one) => one.number !== null);
    const shown = numbered.map(
      ({ id }) => page.getElementById(id)?.querySelector('.n')?.textContent,
    );
    expect(shown).toEqual(numbered.map(({ number }) => number));
  });
});

/**
 * The policy's words in an element: without our links and notes, and without the bullets, which are
 * clauses of their own.
 */
function ownWords(element: HTMLElement): string {
  const copy = element.clone() as HTMLElement;
  const inner = copy.querySelector(':scope > .q') ?? copy;
  for (const ours of inner.querySelectorAll('.n, .note, ul')) ours.remove();
  return oneLine(inner);
}

function oneLine(element: HTMLElement): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

function differences(a: string, b: string): unknown[] {
  return diffWords(a, b).filter((part) => part.added || part.removed);
}
