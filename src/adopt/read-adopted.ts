import type { AdoptedVersion } from './answers.ts';
import { dayFrom } from './control.ts';
import type {
  RecordedBullet,
  RecordedClause,
  RecordedPolicy,
  RecordedSection,
} from './recorded.ts';
import { isAbsent, isData, listOf, shown, textOf, textsIn, type Data } from './saved.ts';
import { savedLine } from './typed-text.ts';

/**
 * The versions that were adopted, the newest last. One that has lost its words or its day is
 * reported and passed over.
 */
export function readAdopted(value: unknown, problems: string[]): AdoptedVersion[] {
  if (!isAbsent(value) && !Array.isArray(value)) {
    problems.push(`The versions adopted cannot be read ${shown(value)}.`);
  }
  const given = Array.isArray(value) ? listOf(value) : [];
  const read = given.flatMap((one) => {
    const version = readVersion(one);
    if (!version) problems.push('One of the versions adopted cannot be read, and was passed over.');
    return version ? [version] : [];
  });
  return read.toSorted((a, b) => a.on.localeCompare(b.on));
}

function readVersion(value: unknown): AdoptedVersion | null {
  if (!isData(value) || !isData(value['policy'])) return null;
  const on = textOf(value['on']);
  const policy = readPolicy(value['policy']);
  if (!dayFrom(on) || policy.sections.length === 0) return null;
  return { on, version: textOf(value['version']), template: textOf(value['template']), policy };
}

function readPolicy({ title, sections, laws }: Data): RecordedPolicy {
  return {
    title: lineOf(title),
    sections: listOf(sections).filter(isData).map(readSection),
    laws: linesIn(laws),
  };
}

function readSection({ id, number, title, opening, clauses }: Data): RecordedSection {
  return {
    id: lineOf(id),
    number: numberOf(number),
    title: lineOf(title),
    opening: linesIn(opening),
    clauses: listOf(clauses).filter(isData).map(readClause),
  };
}

function readClause({ id, number, heading, paragraphs, bullets }: Data): RecordedClause {
  return {
    id: lineOf(id),
    number: numberOf(number),
    heading: lineOf(heading),
    paragraphs: linesIn(paragraphs),
    bullets: listOf(bullets).filter(isData).map(readBullet),
  };
}

function readBullet({ label, text, items }: Data): RecordedBullet {
  const below = listOf(items).filter(isData);
  return {
    label: lineOf(label),
    text: lineOf(text),
    items: below.map((item) => ({ label: lineOf(item['label']), text: lineOf(item['text']) })),
  };
}

function numberOf(value: unknown): string | null {
  return typeof value === 'string' ? savedLine(value) : null;
}

function lineOf(value: unknown): string {
  return savedLine(textOf(value));
}

function linesIn(value: unknown): string[] {
  return textsIn(value).map(savedLine);
}
