import { basename } from 'node:path';
import { shown } from './words.ts';

const FILE_REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder',
  ENOTDIR: 'is in something that is not a folder',
  EEXIST: 'is not a folder',
  ENOENT: 'does not exist',
  EACCES: 'may not be used by you',
  EPERM: 'may not be used by you',
  EROFS: 'is on a disk that cannot be written to',
  EBUSY: 'is in use by another program',
  ENOSPC: 'has no room on its disk',
  EDQUOT: 'has no room in the share of the disk that is yours',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has too long a name',
};

/**
 * Why something failed, in one plain sentence: no stack, no log of a library.
 *
 * @param file what was being read or written; Node does not name it in every error
 */
export function reasonOf(error: unknown, file?: string): string {
  if (!(error instanceof Error)) return asSentence(String(error));
  const { code, path = file } = error as NodeJS.ErrnoException;
  const reason = FILE_REASONS[code ?? ''];
  if (reason && path) return `${shown(basename(path))} ${reason}.`;
  const [line = ''] = error.message.split('\n');
  return asSentence(line);
}

function asSentence(text: string): string {
  const words = text.trim();
  if (words === '') return 'It failed and does not say why.';
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
