import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { paperToWordBytes } from '../../../../src/export/word/paper.ts';

it('keeps what is said of a table on the page on which the table begins', async () => {
  const table = { head: ['Policy', 'Clauses'], rows: [['Example Model', '3 of 4']] };
  const bytes = await paperToWordBytes({
    title: 'Check',
    subject: 'Example School.docx',
    lead: ['Made today.'],
    sections: [{ title: 'Likeness', paragraphs: ['Two clauses pair.'], table }],
  });
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const holding = (words: string) => paragraphs.find((one) => one.includes(words)) ?? '';
  expect(holding('Two clauses pair.')).toContain('<w:keepNext');
  expect(holding('Made today.')).toContain('Made today.');
  expect(holding('Made today.')).not.toContain('<w:keepNext');
});
