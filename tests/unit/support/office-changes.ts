import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OFFICE } from './office.ts';
import { root } from './project.ts';

const SCRIPT = join(root, 'tests/support/office-changes.py');

/**
 * A Python that can talk to LibreOffice: that of the system, where python3-uno is installed, or
 * LibreOffice's own.
 */
const PYTHON = [
  'python3',
  '/usr/bin/python3',
  '/usr/lib/libreoffice/program/python',
  '/Applications/LibreOffice.app/Contents/Resources/python',
  String.raw`C:\Program Files\LibreOffice\program\python.exe`,
].find((name) => spawnSync(name, ['-c', 'import uno']).status === 0);

/** Whether tracked changes can be accepted and rejected here. */
export const CAN_ACCEPT = OFFICE !== undefined && PYTHON !== undefined;

/** A paragraph as LibreOffice shows it. */
export type ShownParagraph = readonly [label: string, style: string, text: string];

export interface OfficeReading {
  /** Whether it found any changes. */
  readonly before: boolean;
  /** Whether any are left after all of them were accepted or rejected. */
  readonly after: boolean;
  readonly paragraphs: readonly ShownParagraph[];
}

/** A Word file, and what is to be done with its changes before it is read. */
export interface OfficeJob {
  readonly bytes: Uint8Array;
  readonly how: 'accept' | 'reject' | 'read';
}

/**
 * Opens Word files in one LibreOffice, one after the other.
 *
 * @throws Error with what it says, if it does not end well
 */
export function readInOffice(jobs: readonly OfficeJob[]): OfficeReading[] {
  const folder = mkdtempSync(join(tmpdir(), 'changes-'));
  try {
    const asked = jobs.map(({ bytes, how }, at) => {
      const path = join(folder, `${at}.docx`);
      writeFileSync(path, bytes);
      return [path, how];
    });
    writeFileSync(join(folder, 'asked.json'), JSON.stringify(asked));
    const parts = [SCRIPT, OFFICE ?? '', join(folder, 'profile'), join(folder, 'asked.json')];
    const { status, stdout, stderr } = spawnSync(PYTHON ?? '', parts, {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
    return JSON.parse(stdout) as OfficeReading[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
