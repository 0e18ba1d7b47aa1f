import {
  APPENDICES,
  markOf,
  type AppendixChoice,
  type Answers,
  type OrderedSection,
  type TemplateMark,
} from './answers.ts';
import { isFormId } from './forms.ts';
import { isPicture, LARGEST_LOGO, type Logo } from './logo.ts';
import { readAdopted } from './read-adopted.ts';
import { lostSince } from './read-lost.ts';
import { entriesOf, isAbsent, isData, listOf, shown, textOf, textsIn, type Data } from './saved.ts';
import type { Template, Wording } from './template.ts';

type Additions = Pick<
  Answers,
  'basis' | 'order' | 'forms' | 'appendix' | 'logo' | 'adopted' | 'template'
>;

/**
 * What answers have besides choices, details and wordings: older ones have none of it.
 *
 * @param data the saved answers
 * @param problems takes a sentence for everything that cannot be used
 */
export function readAdditions(template: Template, data: Data, problems: string[]): Additions {
  return {
    basis: readBasis(template, data, problems),
    order: readOrder(template, data['order'], problems),
    forms: readForms(data['forms'], problems),
    appendix: readAppendix(data['appendix'], problems),
    logo: readLogo(data['logo'], problems),
    adopted: readAdopted(data['adopted'], problems),
    template: readMark(template, data['template']),
  };
}

/**
 * What cannot be read of it is taken from the template of today, which is then what is there.
 */
function readBasis(template: Template, data: Data, problems: string[]): Record<string, Wording> {
  const { settled } = lostSince(template, data);
  return Object.fromEntries(
    entriesOf(data['basis'], 'The wordings decided on', problems).flatMap(([key, wording]) => {
      if (!isData(wording) || typeof wording['text'] !== 'string') return [];
      const read = { text: wording['text'], bullets: textsIn(wording['bullets']) };
      return [[key, settled(read)] as const];
    }),
  );
}

/**
 * Nothing that was typed is lost with an order: what it does not name is where the template has
 * it.
 */
function readOrder(template: Template, value: unknown, problems: string[]): OrderedSection[] {
  const given = listOf(value);
  const sections = given.filter(isData).map(({ section, clauses }) => ({
    section: textOf(section),
    clauses: textsIn(clauses),
  }));
  if (sections.length < given.length) {
    problems.push(
      `The order of the clauses cannot be read ${shown(value)}. They are as in the template.`,
    );
  }
  return sections.filter(({ section }) => template.sections.some(({ id }) => id === section));
}

function readForms(value: unknown, problems: string[]): Answers['forms'] {
  const given = listOf(value);
  for (const one of given) {
    if (!isFormId(one)) problems.push(`The form ${shown(one)} is no longer there.`);
  }
  return [...new Set(given.filter(isFormId))];
}

function readAppendix(value: unknown, problems: string[]): AppendixChoice {
  const known = APPENDICES.find((one) => one === value);
  if (!known && !isAbsent(value)) {
    problems.push(`The choice of an appendix cannot be read ${shown(value)}. There is none now.`);
  }
  return known ?? 'none';
}

/**
 * Older answers do not say from which template they were made: then nothing is said to have
 * changed.
 */
function readMark(template: Template, value: unknown): TemplateMark {
  if (!isData(value) || typeof value['version'] !== 'string') return markOf(template);
  return { version: value['version'], topics: textsIn(value['topics']) };
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const UNREAD_LOGO = 'The logo cannot be read. Choose its picture again.';

function readLogo(value: unknown, problems: string[]): Logo | null {
  if (isAbsent(value)) return null;
  const { mediaType, data, alt, width, height }: Data = isData(value) ? value : {};
  const isKnown = mediaType === 'image/png' || mediaType === 'image/jpeg';
  const isSized = isSize(width) && isSize(height);
  if (!isKnown || !isSized || !isPictureData(data) || !isPicture(mediaType, data)) {
    problems.push(UNREAD_LOGO);
    return null;
  }
  return { mediaType, data, alt: textOf(alt), width, height };
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 10_000;
}

function isPictureData(data: unknown): data is string {
  return (
    typeof data === 'string' &&
    data.length <= LARGEST_LOGO &&
    data.length % 4 === 0 &&
    BASE64.test(data)
  );
}
