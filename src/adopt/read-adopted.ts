import type { AdoptedVersion } from './answers.ts';
import type {
  RecordedBullet,
  RecordedClause,
  RecordedPolicy,
  RecordedSection,
} from './recorded.ts';
import { isAbsent, isData, listOf, shown, textOf, textsIn, type Data } from './saved.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The versions that were adopted. One that has lost its words or its day is told of and passed over. */
export function readAdopted(value: unknown, problems: string[]): AdoptedVersion[] {
  if (!isAbsent(value) && !Array.isArray(value)) {
    problems.push(`The versions adopted cannot be read ${shown(value)}.`);
  }
  const given = Array.isArray(value) ? listOf(value) : [];
  return given.flatMap((one) => {
    const version = readVersion(one);
    if (!version) problems.push('One of the versions adopted cannot be read, and was passed over.');
    return version ? [version] : [];
  });
}

function readVersion(value: unknown): AdoptedVersion | null {
  if (!isData(value) || !isData(value['policy'])) return null;
  const on = textOf(value['on']);
  const policy = readPolicy(value['policy']);
  if (!DAY.test(on) || policy.sections.length === 0) return null;
  return { on, version: textOf(value['version']), template: textOf(value['template']), policy };
}

function readPolicy({ title, sections, laws }: Data): RecordedPolicy {
  return {
    title: textOf(title),
    sections: listOf(sections).filter(isData).map(readSection),
    laws: textsIn(laws),
  };
}

function readSection({ id, number, title, opening, clauses }: Data): RecordedSection {
  return {
    id: textOf(id),
    number: numberOf(number),
    title: textOf(title),
    opening: textsIn(opening),
    clauses: listOf(clauses).filter(isData).map(readClause),
  };
}

function readClause({ id, number, heading, paragraphs, bullets }: Data): RecordedClause {
  return {
    id: textOf(id),
    number: numberOf(number),
    heading: textOf(heading),
    paragraphs: textsIn(paragraphs),
    bullets: listOf(bullets).filter(isData).map(readBullet),
  };
}

function readBullet({ label, text, items }: Data): RecordedBullet {
  const below = listOf(items).filter(isData);
  return {
    label: textOf(label),
    text: textOf(text),
    items: below.map((item) => ({ label: textOf(item['label']), text: textOf(item['text']) })),
  };
}

function numberOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
