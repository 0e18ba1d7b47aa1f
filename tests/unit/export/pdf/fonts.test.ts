import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { neededFonts } from '../../../../src/export/pdf/needed-fonts.ts';
import { unpackedFont } from '../../../../src/export/pdf/woff.ts';
import { assemble } from '../../../../src/adopt/assemble.ts';
import { answered, documentFor, TEMPLATE } from '../../support/template.ts';

function namesFor(owner: string, withQuotes = false): string[] {
  const answers = answered({ details: { owner } });
  const document = withQuotes ? documentFor(answers) : assemble(TEMPLATE, answers);
  return neededFonts(document).map(({ path }) => path.replace(/^.*\/|\.woff$/g, ''));
}

const LATIN = ['source-sans-3-latin-400-normal', 'source-sans-3-latin-700-normal'];

describe('the fonts of a document', () => {
  it('are two files for one in Latin letters', () => {
    expect(namesFor('Zoë Café – £50 “now”')).toEqual(LATIN);
  });

  it.each([
    ['Łukasz', ['latin-ext']],
    ['Ελένη', ['greek']],
    ['Олена', ['cyrillic']],
    ['Nguyễn', ['vietnamese']],
    ['王', []],
  ])('are more for %s', (owner, more) => {
    const names = namesFor(owner);
    for (const subset of ['latin', ...more]) {
      expect(names).toContain(`source-sans-3-${subset}-400-normal`);
      expect(names).toContain(`source-sans-3-${subset}-700-normal`);
    }
    if (more.length === 0) expect(names).toEqual(LATIN);
  });

  it('have the serif only where the model is quoted', () => {
    const quoting = answered({ details: { owner: 'A' }, choices: { parents: 'careful' } });
    const names = neededFonts(documentFor(quoting)).map(({ face }) => face);
    expect(names).toEqual(['sans', 'bold', 'serif']);
    expect(namesFor('A')).toEqual(LATIN);
  });
});

describe('a font file', () => {
  const require = createRequire(import.meta.url);
  const path = '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff';
  const woff = new Uint8Array(readFileSync(require.resolve(path)));

  it('is unpacked into the same font', () => {
    const [packed, plain] = [create(woff), create(unpackedFont(woff))];
    for (const text of ['Staff must not', 'office', 'AV To', '£50']) {
      expect(plain.layout(text).advanceWidth).toBe(packed.layout(text).advanceWidth);
    }
    expect(plain.unitsPerEm).toBe(packed.unitsPerEm);
  });

  it('is refused if it is none', () => {
    expect(() => unpackedFont(new TextEncoder().encode('<!doctype html>'.repeat(9)))).toThrow(
      'A font is no WOFF file.',
    );
    expect(() => unpackedFont(new Uint8Array(3))).toThrow('A font is no WOFF file.');
  });
});
