import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../../../src/import/blocks.ts';
import type { ImportedPolicy } from '../../../../src/import/imported.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/structures-imported');

/** A document and what should come of it, as the README beside the files says. */
export interface WrittenDocument {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly expected: WrittenPolicy;
}

/** Sections, clauses and what is left out, each on a line. */
export interface WrittenPolicy {
  readonly sections: readonly string[];
  readonly clauses: readonly string[];
  readonly leftOut: readonly string[];
}

export function writtenDocuments(): WrittenDocument[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.map((file) => {
    const [blocks = '', policy = ''] = readFileSync(join(FOLDER, file), 'utf8').split('\n----\n');
    return {
      name: file.replace('.txt', ''),
      blocks: blocks.split('\n').map(readBlock),
      expected: readPolicy(policy.trimEnd().split('\n')),
    };
  });
}

const BLOCK =
  /^(?:(?<heading>#+) |(?<list>\++) |(?<row>=) )?(?<bold>! )?(?:\[(?<label>[^\]]+)\] )?(?<text>.*)$/u;

function readBlock(line: string): Block {
  const { heading, list, row, bold, label, text = '' } = BLOCK.exec(line)?.groups ?? {};
  const before = { label: label ?? null, bold: bold !== undefined };
  if (row) return { kind: 'row', level: 0, text: text.replaceAll(' | ', '\t'), ...before };
  if (heading) return { kind: 'heading', level: heading.length, text, ...before };
  if (list) return { kind: 'list', level: list.length - 1, text, ...before };
  return { kind: 'para', level: 0, text, ...before };
}

function readPolicy(lines: readonly string[]): WrittenPolicy {
  return {
    sections: lines.filter((line) => line.startsWith('§ ')),
    clauses: lines.filter((line) => !/^[§~] /u.test(line)),
    leftOut: lines.filter((line) => line.startsWith('~ ')),
  };
}

/** A policy as the files write it. */
export function written(policy: ImportedPolicy): WrittenPolicy {
  const line = (...parts: (string | null | undefined)[]) =>
    parts.map((one) => one ?? '-').join(' | ');
  return {
    sections: policy.sections.map((one) => line(`§ ${one.id}`, one.number, one.parent, one.title)),
    clauses: policy.clauses.map((one) => line(one.id, one.number, one.parent, one.text)),
    leftOut: policy.leftOut.map((one) => line(`~ ${one.why}`, one.text.replaceAll('\t', ' | '))),
  };
}
