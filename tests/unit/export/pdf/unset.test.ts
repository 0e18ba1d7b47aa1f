import { describe, expect, it } from 'vitest';
import { policyToPdfBytes } from '../../../../src/export/pdf/node.ts';
import { UnsetCharacters } from '../../../../src/export/pdf/unset.ts';
import { MADE } from '../../support/pdf/made.ts';
import { readPdfWords } from '../../support/reading/pdf.ts';
import { answered, documentFor, ownClause } from '../../support/template.ts';

type Parts = Parameters<typeof answered>[0];

async function messageFor(parts: Parts): Promise<string> {
  try {
    await policyToPdfBytes(documentFor(answered(parts)), MADE);
  } catch (error) {
    if (error instanceof UnsetCharacters) return error.message;
    throw error;
  }
  return 'It is made.';
}

function withOwn(text: string): Parts {
  return { own: [ownClause(1, 'contact', 'Hats', text)] };
}

describe('what a PDF cannot show', () => {
  it('is named by its script and where it is, and no PDF is made', async () => {
    expect(await messageFor(withOwn('Staff wear قبعات.'))).toBe(
      'The PDF cannot show Arabic letters (in clause 2.3 and 1 more place), because its fonts do not have them.',
    );
    expect(await messageFor({ details: { owner: 'שרה לוי' } })).toMatch(
      /^The PDF cannot show Hebrew letters \(in “Document control”\), because/,
    );
  });

  it.each([
    ['王小明', 'Chinese letters'],
    ['さくら', 'Japanese letters'],
    ['김', 'Korean letters'],
    ['ਪੰਜਾਬੀ', 'Gurmukhi letters'],
    ['বাংলা', 'Bengali letters'],
    ['😀', '“😀”'],
    ['x\u030c', '“x\u030c”'],
    ['→', '“→”'],
  ])('such as %s is told as %s', async (text, name) => {
    expect(await messageFor(withOwn(text))).toContain(`cannot show ${name} (in clause 2.3`);
  });

  it('is named one after the other, each once', async () => {
    const message = await messageFor(withOwn('😀 😀 王 قبع 明'));
    expect(message).toMatch(
      /“😀” \([^)]*\), Chinese letters \([^)]*\) or Arabic letters \([^)]*\), because/,
    );
  });

  it('is counted where there is much of it', async () => {
    expect(await messageFor(withOwn('😀😁😂🤣😃😄😅😆'))).toMatch(
      / or 2 other characters, because/,
    );
  });
});

describe('what a PDF can show', () => {
  it.each([
    'Ŵŵ Ŷŷ Llŷn',
    'Zażółć gęślą jaźń',
    'Ελένη Παπαδοπούλου',
    'Ὀδυσσεύς',
    'Nguyễn Thị Ánh',
    'Олена Ґалаґан',
    'Ѣ',
    'naïve façade, 50 €, £1,250 – “one-off”…',
    'off-line office flat',
  ])('is read back from it: %s', async (text) => {
    const words = await readPdfWords(
      await policyToPdfBytes(documentFor(answered(withOwn(`It says ${text} here.`))), MADE),
    );
    expect(words.join(' ')).toContain(`says ${text} here.`);
  });

  it('has accents joined to their letters, one kind of space and hyphen, and nothing unseen', async () => {
    const text = 'cafe\u0301 a\u00a0b\u2009c d\u2011e so\u00adft ze\u200bro';
    const words = await readPdfWords(
      await policyToPdfBytes(documentFor(answered(withOwn(text))), MADE),
    );
    expect(words.join(' ')).toContain('café a b c d-e soft zero');
  });
});
