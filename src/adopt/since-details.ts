import type { Answers } from './answers.ts';
import { detailOf } from './details.ts';
import { dayInWords } from '../law/dates.ts';
import { dayFrom } from './control.ts';
import { inSentence } from './fill.ts';
import { FORMS, type FormId } from './forms.ts';
import { arranged } from './order.ts';
import type { Detail, Template } from './template.ts';

/** It is compared with the words of the policy. */
const TITLE = 'title';

/** It says what the school has to do, and is no name. */
const PERIOD = 'review_months';

/**
 * Details of other answers, with the names, roles and dates of these: with them it can be seen
 * whether a clause differs by more than these.
 */
export function withNamesOf(template: Template, answers: Answers, other: Answers) {
  const names = template.details.filter(
    ({ id, substance }) => !substance && id !== TITLE && id !== PERIOD,
  );
  const these = names.map(({ id }) => [id, detailOf(template, answers, id)] as const);
  return { ...other.details, ...Object.fromEntries(these) };
}

/**
 * What two schools have filled in, added or put into another order otherwise than in the words of
 * clauses.
 *
 * @returns a sentence for each, such as "Chair: “the chair of trustees”, in place of “the chair of
 *   governors”"; none where nothing differs
 */
export function whatDiffers(template: Template, before: Answers, now: Answers): string[] {
  const details = template.details.flatMap((detail) => {
    const [was, is] = [entryOf(template, detail, before), entryOf(template, detail, now)];
    return was === is || detail.id === TITLE ? [] : [differing(detail.label, was, is)];
  });
  const forms = [formsIn(before), formsIn(now)] as const;
  return [
    ...details,
    ...(forms[0] === forms[1] ? [] : [differing('Forms', ...forms)]),
    ...(isSame(before.logo, now.logo) ? [] : ['Logo: another, or none on one side']),
    ...(isSame(orderOf(template, before), orderOf(template, now)) ? [] : ['Order of the clauses']),
  ];
}

function differing(label: string, before: string, now: string): string {
  return `${label}: ${quoted(now)}, in place of ${quoted(before)}`;
}

function quoted(text: string): string {
  return text === '' ? 'nothing' : `“${text}”`;
}

function entryOf(template: Template, detail: Detail, answers: Answers): string {
  const entry = inSentence(detail, detailOf(template, answers, detail.id));
  return detail.kind === 'date' && dayFrom(entry) ? dayInWords(entry) : entry;
}

function formsIn({ forms }: Answers): string {
  return forms.map((id: FormId) => FORMS[id].title).join(', ');
}

/** Topics in their order: clauses of a school's own have other ids in another file. */
function orderOf(template: Template, answers: Answers) {
  const topics = new Set(template.topics.map(({ id }) => id));
  return arranged(template, answers).map(({ section, clauses }) => [
    section,
    clauses.filter((id) => topics.has(id)),
  ]);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
