import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { statusOf } from './whole-files.ts';

/** Octets at either end that are looked at. */
const ENDS = 1024;

/** How files begin and end that were written to their end. */
const MARKS: Readonly<Record<string, { readonly start: string; readonly end: string }>> = {
  pdf: { start: '%PDF-', end: '%%EOF' },
  docx: { start: 'PK\u0003\u0004', end: 'PK\u0005\u0006' },
  html: { start: '<!doctype html>', end: '</html>' },
  json: { start: '{', end: '}' },
  ics: { start: 'BEGIN:VCALENDAR', end: 'END:VCALENDAR' },
  md: { start: '', end: '' },
  txt: { start: '', end: '' },
};

/**
 * Whether a file is there, is no link, and has its end: a program that knows nothing of temporary
 * names may have left a part of one.
 *
 * @param folder one that exists
 */
export function isWhole(folder: string, name: string): boolean {
  const path = join(folder, name);
  const found = statusOf(path);
  const marks = MARKS[name.slice(name.lastIndexOf('.') + 1)];
  if (!found?.isFile() || found.size === 0 || !marks) return false;
  try {
    const { start, end } = endsOf(path, found.size);
    return start.startsWith(marks.start) && end.includes(marks.end);
  } catch {
    // What cannot be read is made again, and that then says why it cannot be.
    return false;
  }
}

function endsOf(path: string, size: number): { start: string; end: string } {
  const file = openSync(path, 'r');
  try {
    return { start: piece(file, 0), end: piece(file, Math.max(0, size - ENDS)) };
  } finally {
    closeSync(file);
  }
}

function piece(file: number, at: number): string {
  const buffer = Buffer.alloc(ENDS);
  return buffer.toString('latin1', 0, readSync(file, buffer, 0, ENDS, at));
}
