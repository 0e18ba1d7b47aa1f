import { describe, expect, it } from 'vitest';
import { isOwn, nextOwnId, readKept, type KeptDocument } from '../../../src/check/kept.ts';
import { reduceSession, type Session } from '../../../src/check/session.ts';
import { isName } from '../../../src/integrations/content-folder.ts';

const KEPT: KeptDocument = {
  version: 1,
  id: 'own~1',
  name: 'Example School.docx',
  format: 'docx',
  readAt: '2026-11-26T10:00:00.000Z',
  items: [
    { key: 1, role: 'heading', number: '1', text: 'Scope', depth: 1, why: null },
    { key: 2, role: 'clause', number: '1.1', text: 'It applies to all.', depth: 0, why: null },
    { key: 3, role: 'left-out', number: null, text: 'Page 1', depth: 0, why: 'furniture' },
  ],
  notes: [],
  answers: { review: { kind: 'answered', keys: [2] }, images: { kind: 'silent' } },
  findings: [{ id: 'review', band: 'covered', clauses: ['1.1'] }],
};

describe('a document that is kept', () => {
  it('comes back as it was', () => {
    expect(readKept(JSON.stringify(KEPT))).toEqual(KEPT);
  });

  it.each([
    ['is no JSON', '{'],
    ['is of a newer version', JSON.stringify({ ...KEPT, version: 2 })],
    ['has no words', JSON.stringify({ ...KEPT, items: 'none' })],
    ['is called as no document is', JSON.stringify({ ...KEPT, id: 'neu' })],
  ])('is not half read where it %s', (_, text) => {
    expect(readKept(text)).toBeNull();
  });

  it('keeps its words where an answer is damaged', () => {
    const answers = { review: { kind: 'maybe' }, images: { kind: 'silent' } };
    const read = readKept(JSON.stringify({ ...KEPT, answers, findings: [{ id: 3 }] }));
    expect(read).toMatchObject({ items: KEPT.items, answers: { images: { kind: 'silent' } } });
    expect(read?.findings).toEqual([]);
  });

  it('has a name that no published policy can have', () => {
    expect(isOwn('own~12')).toBe(true);
    expect(isName(nextOwnId([]))).toBe(false);
    expect(nextOwnId(['own~1', 'own~7'])).toBe('own~8');
  });

  it('has such a name whatever else is kept', () => {
    const odd = ['own~', 'own~x', 'own~1e9', `own~${'9'.repeat(400)}`, `own~${2 ** 53 - 1}`];
    expect(nextOwnId(odd)).toBe('own~1');
    expect(nextOwnId(Array.from({ length: 200_000 }, (_, at) => `own~${at}`))).toBe('own~200000');
  });

  it('has a name to show where that is damaged', () => {
    const read = readKept(JSON.stringify({ ...KEPT, name: ' ', readAt: 5, notes: 3 }));
    expect(read).toMatchObject({
      name: 'A document',
      readAt: '',
      notes: [],
    });
  });
});

describe('what a reader does', () => {
  const start: Session = { document: KEPT, past: [] };

  it('is undone without losing what was found of the same pieces since', () => {
    const unread = { document: { ...KEPT, findings: null }, past: [] };
    const answered = reduceSession(unread, { type: 'answer', topic: 'review', answer: null });
    const found = reduceSession(answered, { type: 'found', findings: KEPT.findings });
    expect(reduceSession(found, { type: 'undo' })?.document).toEqual(KEPT);
  });

  it('is undone step by step', () => {
    const correction = { kind: 'number', key: 2, number: '1.2' } as const;
    const corrected = reduceSession(start, { type: 'correct', correction });
    const answered = reduceSession(corrected, { type: 'answer', topic: 'review', answer: null });
    expect(answered?.document.items[1]?.number).toBe('1.2');
    expect(answered?.document.answers).not.toHaveProperty('review');
    const back = reduceSession(answered, { type: 'undo' });
    expect(back?.document.answers).toHaveProperty('review');
    expect(reduceSession(back, { type: 'undo' })?.document).toEqual(KEPT);
  });

  it('leaves no step where nothing changes', () => {
    const correction = { kind: 'join', key: 1 } as const;
    expect(reduceSession(start, { type: 'correct', correction })).toBe(start);
  });

  it('cannot undo what a program has found', () => {
    const found = reduceSession(start, { type: 'found', findings: [] });
    expect(found?.past).toEqual([]);
    expect(reduceSession(found, { type: 'undo' })).toBe(found);
  });

  it('ends when the document is closed, and begins anew when one is opened', () => {
    expect(reduceSession(start, { type: 'close' })).toBeNull();
    expect(reduceSession(null, { type: 'undo' })).toBeNull();
    expect(reduceSession(null, { type: 'open', document: KEPT })).toEqual(start);
  });
});
