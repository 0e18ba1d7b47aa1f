import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** LibreOffice, where it is installed. */
export const OFFICE = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

/**
 * Whether LibreOffice sets Arial as wide as Word does: with Arial itself, or with a font made to
 * the same widths. With any other, lines and pages break elsewhere.
 */
export const SETS_ARIAL_TO_WIDTH = ['Arial', 'Liberation Sans', 'Arimo'].some((font) =>
  `${spawnSync('fc-match', ['Arial'], { encoding: 'utf8' }).stdout}`.includes(`"${font}"`),
);

/**
 * How files are converted: `from` is the filter they are read with, where the ending does not tell.
 */
interface Conversion {
  readonly to: string;
  readonly from?: string;
  /**
   * Folder of what comes out; it holds LibreOffice's own files as well, so that tests do not share
   * any.
   */
  readonly out: string;
}

/**
 * Converts files as somebody would who opens them and saves them in another format.
 *
 * @throws Error with what LibreOffice says, if it does not end well
 */
export function convert(files: readonly string[], { to, from, out }: Conversion): void {
  const profile = `-env:UserInstallation=file://${join(out, 'profile')}`;
  const filter = from ? [`--infilter=${from}`] : [];
  const parts = ['--headless', profile, ...filter, '--convert-to', to, '--outdir', out, ...files];
  const { status, stderr } = spawnSync(OFFICE ?? '', parts, { timeout: 300_000, encoding: 'utf8' });
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
}
