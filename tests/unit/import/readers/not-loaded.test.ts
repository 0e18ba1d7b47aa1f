import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/import/read.ts';
import { ReaderNotLoaded, UnreadableDocument } from '../../../../src/import/unreadable.ts';

const PDF = { name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') };

it('a reader that cannot be loaded is not taken for a damaged file', async () => {
  const loadPdf = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(readDocument(PDF, { loadPdf })).rejects.toThrow(ReaderNotLoaded);
});

it('a reader that fails is reported as a damaged file', async () => {
  const loadPdf = () => Promise.resolve({ PasswordResponses: {} } as never);
  await expect(readDocument(PDF, { loadPdf })).rejects.toThrow(UnreadableDocument);
});
