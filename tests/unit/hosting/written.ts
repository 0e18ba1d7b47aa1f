import { serverFiles } from '../../../src/hosting/files.ts';
import { SECURITY_HEADERS } from '../../../src/site/headers.ts';

/**
 * The site at the top of its host, and under a path with a dot in it, which patterns must not take
 * for any letter.
 */
export const BASES = ['/', '/v1.2/policies/'] as const;

/** A file for the owners of servers. @throws Error if none has this name */
export function writtenFile(name: string, base: string): string {
  const site = { base, headers: SECURITY_HEADERS };
  const file = serverFiles(site).find((one) => one.name === name);
  if (!file) throw new Error(`No file is called ${name}.`);
  return file.text;
}
