import { schoolName } from '../../adopt/document.ts';
import { fileName } from '../../adopt/file-name.ts';
import { download } from '../download.ts';
import type { ExportFormat, ExportInput } from '../../export/formats.ts';

/**
 * Makes a file in a format and hands it to the browser, which saves it as a download.
 *
 * @returns its name, or null if there is nothing to save
 * @throws Error if its code cannot be loaded or the file cannot be made
 */
export async function save(
  format: Extract<ExportFormat, { readonly how: 'write' }>,
  input: ExportInput,
): Promise<string | null> {
  const content = await format.make(input);
  if (content === null) return null;
  const today = new Date().toISOString().slice(0, 10);
  const name = fileName(schoolName(input.document), today, format.file, format.ending);
  download(name, content, format.mediaType);
  return name;
}
