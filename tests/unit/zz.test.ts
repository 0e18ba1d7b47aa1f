import { it } from 'vitest';
import { comparison } from './support/comparisons.ts';
import { topics } from './support/topics.ts';
it('x', () => {
  const T = (s: string, id: string) =>
    topics.filter((t) => t.policies[s]?.clauses.includes(id)).map((t) => t.id);
  for (const r of comparison('neu', 'littletown').rows) {
    if (!['same', 'naming', 'changed'].includes(r.kind) || !r.a.length || !r.b.length) continue;
    const a = new Set(r.a.flatMap((c) => T('neu', c.id))),
      b = new Set(r.b.flatMap((c) => T('littletown', c.id)));
    const x = [...a].filter((t) => !b.has(t)),
      y = [...b].filter((t) => !a.has(t));
    if (x.length || y.length)
      console.log(
        'D',
        r.kind,
        r.a.map((c) => c.id).join('+'),
        r.b.map((c) => c.id).join('+'),
        'neu only:',
        x
          .map(
            (t) =>
              t +
              (topics.find((q) => q.id === t)!.policies['littletown']!.position === 'silent'
                ? '(S)'
                : ''),
          )
          .join(' '),
        '| lt only:',
        y.join(' '),
      );
  }
});
