import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { readPolicyFiles } from '../../../src/integrations/content-files.ts';
import { letterBullets } from '../../../src/integrations/letter-bullets.ts';
import { MARKDOWN_FEATURES } from '../../../src/policy/markdown.ts';
import { clausesInOrder, parsePolicy } from '../../../src/policy/index.ts';
import { root } from '../support/project.ts';

/** The ids of the bullets on the page that a source makes. */
async function bulletIds(source: string): Promise<string[]> {
  const { code } = await mdxToJs(source, {
    features: MARKDOWN_FEATURES,
    mdastPlugins: [letterBullets()],
  });
  return Array.from(code.matchAll(/\(Bullet, \{\s*id: "([^"]+)"/g), ([, id]) => id ?? '');
}

describe('the bullets on a page', () => {
  it('of a clause have its id and their letter', async () => {
    expect(await bulletIds('<Clause id="5.2">\nNever:\n\n- one\n- two\n</Clause>')).toEqual([
      '5.2.a',
      '5.2.b',
    ]);
  });

  it('outside a clause are left alone', async () => {
    expect(await bulletIds('- one\n- two\n\n<Note id="5">\n- three\n</Note>')).toEqual([]);
  });

  it.each(readPolicyFiles(root).map((file): [string, string] => [file.slug, file.source]))(
    'have the same ids as those in the data: %s',
    async (_slug, source) => {
      const bullets = clausesInOrder(parsePolicy(source)).filter((one) => one.parent !== null);
      expect(await bulletIds(source)).toEqual(bullets.map((bullet) => bullet.id));
    },
  );
});
