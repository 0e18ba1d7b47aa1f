import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { pdfStubs } from '../../../src/integrations/pdf-stubs.ts';
import { root } from '../support/project.ts';

const ENTRY = 'virtual:entry';

/**
 * A script that makes the PDF, as it is built for browsers, with or without what is left out of it.
 */
async function built(code: string, plugins: ReturnType<typeof pdfStubs>[]): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === ENTRY ? `${root}/src/export/pdf/entry.ts` : null),
    load: (id: string) => (id.endsWith('/pdf/entry.ts') ? code : null),
  };
  const result = (await build({
    ...{ root, configFile: false, logLevel: 'silent', plugins: [entry, ...plugins] },
    build: { write: false, minify: false, rolldownOptions: { input: ENTRY } },
  })) as Rolldown.RolldownOutput;
  const modules = result.output.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
  return modules.join('\n');
}

describe('the script that makes PDFs', () => {
  it('holds pdfkit and fontkit without what is never done', async () => {
    const code = "import { policyToPdf } from './index.ts'; globalThis.make = policyToPdf;";
    const whole = await built(code, []);
    const small = await built(code, [pdfStubs()]);
    for (const name of ['brotli/', '@noble/ciphers/', 'linebreak/']) {
      expect(whole).toContain(`/node_modules/${name}`);
      expect(small).not.toContain(`/node_modules/${name}`);
    }
    for (const name of ['pdfkit/', 'fontkit/', 'fflate/']) {
      expect(small).toContain(`/node_modules/${name}`);
    }
  });

  it('leaves to others what they ask for by the same names', () => {
    const { resolveId } = pdfStubs();
    if (typeof resolveId !== 'function') throw new Error('The plugin resolves nothing.');
    const asked = (importer: string, id = 'linebreak') =>
      Reflect.apply(resolveId, null, [id, importer, {}]) as string | null;
    expect(asked('/a/node_modules/pdfkit/js/pdfkit.browser.mjs')).toBe('\0replaced:linebreak');
    expect(asked('/a/src/export/pdf/index.ts')).toBeNull();
    expect(asked('/a/node_modules/png-js/lib/png-js.browser.js', 'fflate')).toBe(
      '\0replaced:fflate',
    );
    expect(asked('/a/node_modules/pdfkit/js/pdfkit.browser.mjs', 'fflate')).toBeNull();
  });
});
