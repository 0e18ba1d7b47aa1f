import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLibrary } from '../../../../scripts/export/library.ts';
import { produce, type Produced } from '../../../../scripts/export/produce.ts';
import { PRODUCTS, type ProductId } from '../../../../scripts/export/products.ts';
import { sampleSchools } from '../../../../scripts/export/sample-schools.ts';
import type { Answers } from '../../../../src/adopt/answers.ts';
import { startFrom } from '../../../../src/adopt/starts.ts';
import { readAnswers } from '../../../../src/adopt/read-answers.ts';
import { root } from '../../support/project.ts';

const library = loadLibrary(root);
const [sample = startFrom(library.template, 'neu')] = sampleSchools(library.template);

/** After the day of adoption, whenever the tests are run. */
const LATER = new Date('2027-01-15T10:00:00Z');

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: LATER }));
afterEach(() => void vi.useRealTimers());

async function textOf(id: ProductId, answers: Answers): Promise<string> {
  const [made] = await produce(library, answers, [id]);
  if (made?.kind !== 'file') throw new Error(JSON.stringify(made));
  if (!['note', 'docx', 'tracked'].includes(id)) return strFromU8(made.bytes);
  return strFromU8(unzipSync(made.bytes)['word/document.xml'] ?? new Uint8Array());
}

it('the words of every model are read from disk, with the names that the page gives its clauses', () => {
  expect(Object.keys(library.clauses).toSorted()).toEqual(
    library.template.models.map(({ slug }) => slug).toSorted(),
  );
  expect(library.clauses['neu']?.['5.3']).toMatchObject({ name: '5.3' });
  for (const { models } of library.template.topics) {
    for (const [slug, { clauses }] of Object.entries(models)) {
      for (const id of clauses) expect(library.clauses[slug]?.[id]?.text, id).toBeTruthy();
    }
  }
});

describe('a finished policy', () => {
  it('is made in every format', async () => {
    const ids = PRODUCTS.map(({ id }) => id);
    const made = await produce(library, sample, ids);
    expect(made.map(({ id }) => id)).toEqual(ids);
    const failed = made.filter(
      (one): one is Extract<Produced, { kind: 'failed' }> => one.kind === 'failed',
    );
    expect(failed.map(({ id, why }) => `${id}: ${why}`)).toEqual([]);
  });

  it('has the list of changes only if the school wants it there, with the words of the model', async () => {
    const [quoted] = library.template.topics.flatMap(({ models }) => models['neu']?.clauses ?? []);
    expect(quoted).toBeDefined();
    expect(await textOf('txt', { ...sample, appendix: 'none' })).not.toContain('Appendix');
    const text = await textOf('txt', { ...sample, appendix: 'start' });
    expect(text).toContain('Appendix: changes from NEU');
    expect(text).toMatch(/NEU \d/);
  });

  it('has a note on changes all the same', async () => {
    const note = await textOf('note', { ...sample, appendix: 'none' });
    expect(note).toContain('note on changes');
    expect(note).toContain('A named colleague');
  });

  it('has its changes from the version adopted last, in the note and tracked', async () => {
    const saved = readAnswers(library.template, await textOf('answers', sample)).answers ?? sample;
    const details = { ...sample.details, date_adopted: '2027-12-09', version: '3.0' };
    const next = { ...saved, details, appendix: 'adopted' as const, own: [] };
    const texts = [await textOf('note', next), await textOf('tracked', next)];
    for (const text of texts) {
      expect(text).toContain('adopted on 9 December 2026');
      expect(text).toContain('A named colleague');
    }
    expect(await textOf('txt', next)).toContain('9 December 2026');
  });

  it('has answers that can be opened again, with what was adopted', async () => {
    const { answers, problems } = readAnswers(library.template, await textOf('answers', sample));
    expect(problems).toEqual([]);
    expect(answers).toEqual({ ...sample, adopted: answers?.adopted });
    expect(answers?.adopted.map(({ on, version }) => [on, version])).toEqual([
      [sample.details['date_adopted'], sample.details['version']],
    ]);
  });
});

describe('what cannot be made', () => {
  it('is reported in a sentence, and the rest is made', async () => {
    const answers = { ...sample, details: { ...sample.details, school: 'مدرسة النور' } };
    const [pdf, docx] = await produce(library, answers, ['pdf', 'docx']);
    expect(pdf).toMatchObject({ kind: 'failed', why: expect.stringMatching(/^.+\.$/) as string });
    expect(docx?.kind).toBe('file');
  });

  it('of a fault in the answers is reported for each file, and nothing is thrown', async () => {
    const broken = { ...sample, own: null } as unknown as Answers;
    expect((await produce(library, broken, ['txt', 'md'])).map(({ kind }) => kind)).toEqual([
      'failed',
      'failed',
    ]);
  });
});
