import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptDocument } from '../../../../src/check/kept.ts';
import { DocumentStore } from '../../../../src/components/check/store.ts';

const PREFIX = 'side-by-clause:check:';
let kept: Record<string, string>;
let tellChange: (event: { key: string | null }) => void;

beforeEach(() => {
  kept = {};
  vi.stubGlobal(
    'localStorage',
    new Proxy(kept, {
      get: (_, name) =>
        ({
          getItem: (key: string) => kept[key] ?? null,
          setItem: (key: string, text: string) => void (kept[key] = text),
          removeItem: (key: string) => void Reflect.deleteProperty(kept, key),
        })[String(name)],
    }),
  );
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: typeof tellChange) => void (tellChange = listener),
    removeEventListener: () => undefined,
  });
});

function documentOf(id: string, text: string): KeptDocument {
  const clause = { key: 1, role: 'clause', number: null, text, depth: 0, why: null } as const;
  const read = { version: 1, format: 'text', readAt: '2026-11-26T10:00:00.000Z' } as const;
  return {
    ...read,
    id,
    name: `${id}.txt`,
    items: [clause],
    notes: [],
    answers: {},
    findings: null,
  };
}

const [ONE, OTHER] = [documentOf('own~1', 'Staff may.'), documentOf('own~1', 'Staff must not.')];

describe('two windows', () => {
  it('do not give two documents one name', () => {
    const [here, there] = [new DocumentStore(), new DocumentStore()];
    for (const one of [here, there]) one.load();
    expect(here.save(ONE)).toBe('saved');
    expect(there.nextId([])).toBe('own~2');
    expect(there.nextId(['own~7'])).toBe('own~8');
  });

  it('do not write over a document that was never seen here', () => {
    const [here, there] = [new DocumentStore(), new DocumentStore()];
    for (const one of [here, there]) one.load();
    here.save(ONE);
    expect(there.save(OTHER)).toBe('changed-elsewhere');
    expect(here.reload('own~1')).toEqual(ONE);
  });

  it('know of one another’s deletions, of all that is kept too', () => {
    const [here, there] = [new DocumentStore(), new DocumentStore()];
    here.save(ONE);
    there.load();
    const changed: string[] = [];
    there.onChange((id) => changed.push(id));
    here.deleteAll();
    tellChange({ key: `${PREFIX}own~1` });
    tellChange({ key: null });
    tellChange({ key: 'of another page' });
    expect(changed).toEqual(['own~1', 'own~1']);
    expect(there.save(ONE)).toBe('changed-elsewhere');
  });

  it('delete everything, also what the other has kept since', () => {
    const [here, there] = [new DocumentStore(), new DocumentStore()];
    here.load();
    there.save(ONE);
    kept['side-by-clause:adopt'] = 'of the generator';
    kept['side-by-clause:adopt-handed'] = 'clauses that the generator has not taken';
    here.deleteAll();
    expect(Object.keys(kept)).toEqual(['side-by-clause:adopt']);
  });
});

describe('what is kept in disorder', () => {
  it('goes by the name under which it is kept, whatever it calls itself', () => {
    kept[`${PREFIX}own~4`] = JSON.stringify(ONE);
    kept[`${PREFIX}own~1`] = JSON.stringify(OTHER);
    const { documents, damaged } = new DocumentStore().load();
    expect(documents).toEqual([OTHER, { ...ONE, id: 'own~4' }]);
    expect(damaged).toEqual([]);
  });

  it.each(['own~', 'own~x', 'own~1e9'])('is listed as damaged under the name %s', (id) => {
    kept[PREFIX + id] = JSON.stringify(ONE);
    const { documents, damaged } = new DocumentStore().load();
    expect([documents, damaged.map((one) => one.id)]).toEqual([[], [id]]);
  });
});
