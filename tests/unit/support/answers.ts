import fc from 'fast-check';
import {
  ANSWERS_VERSION,
  APPENDICES,
  LEFT_OUT,
  markOf,
  RECOMMENDED,
  type Answers,
} from '../../../src/adopt/answers.ts';
import { withBasis } from '../../../src/adopt/wordings.ts';
import { FORM_IDS } from '../../../src/adopt/forms.ts';
import type { Logo } from '../../../src/adopt/logo.ts';
import type { Template } from '../../../src/adopt/template.ts';
import { anyCharacter } from './any-character.ts';
import { TEMPLATE } from './template.ts';

/**
 * Names that every object has, beside names of a template and others: a record must not take the
 * one for the other.
 */
const name = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', ''),
  fc.constantFrom('hill-view', 'recommended', 'people', 'parents', 'review', 'not-allowed'),
  fc.constantFrom('left-out', 'school', 'head', 'contact', 'own-1', 'review_months'),
  fc.string({ maxLength: 8 }),
);

const placeholder = fc.constantFrom(
  '{school}',
  '{Head}',
  '{channels}',
  '{review_months}',
  '{see:parents}',
  '{see:gossip}',
  '{gossip}',
  '{',
  '}',
  '{see:',
);

/** Whatever a person may type: words, placeholders whole and broken, any characters. */
export const typed = fc.oneof(
  fc
    .array(fc.oneof(placeholder, fc.string({ maxLength: 6 })), { maxLength: 6 })
    .map((all) => all.join('')),
  fc.string({ unit: anyCharacter, maxLength: 20 }),
  fc.constantFrom('', ' ', '36', '2026-01-31', '9999-12-31', '2026-02-30', 'a\nb', '\r\n'),
);

const wording = fc.record({ text: typed, bullets: fc.array(typed, { maxLength: 3 }) });

/** Answers of the right types that need have nothing to do with any template. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  version: fc.constant(ANSWERS_VERSION),
  base: name,
  details: fc.dictionary(name, typed),
  choices: fc.dictionary(name, name),
  edits: fc.dictionary(
    fc.tuple(name, name).map((both) => both.join('/')),
    wording,
  ),
  own: fc.array(fc.record({ id: name, section: name, title: typed, text: typed }), {
    maxLength: 4,
  }),
  looked: fc.array(name, { maxLength: 4 }),
  basis: fc.dictionary(name, wording),
  order: fc.array(fc.record({ section: name, clauses: fc.array(name, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
  forms: fc.subarray([...FORM_IDS]),
  appendix: fc.constantFrom(...APPENDICES),
  logo: fc.constant(null),
  adopted: fc.constant([]),
  template: fc.record({ version: name, topics: fc.array(name, { maxLength: 3 }) }),
});

/** Answers that a school can give, all of them known to the template. */
export function soundAnswers(template: Template = TEMPLATE): fc.Arbitrary<Answers> {
  const keys = template.topics.flatMap((topic) =>
    topic.positions.map((position) => `${topic.id}/${position.id}`),
  );
  const answers = fc.record({
    version: fc.constant(ANSWERS_VERSION),
    base: fc.constantFrom(RECOMMENDED, ...template.models.map((one) => one.slug)),
    details: someOf(template.details.map(({ id }) => [id, typed])),
    choices: someOf(
      template.topics.map(({ id, positions }) => [
        id,
        fc.constantFrom(LEFT_OUT, ...positions.map((one) => one.id)),
      ]),
    ),
    edits: someOf(keys.map((key) => [key, wording])),
    own: ownClauses(template),
    looked: fc.subarray(template.topics.map(({ id }) => id)),
    basis: fc.constant({}),
    order: someOrder(template),
    forms: fc.subarray([...FORM_IDS]),
    appendix: fc.constantFrom(...APPENDICES),
    logo: fc.constantFrom(null, LOGO),
    adopted: fc.constant([]),
    template: fc.constant(markOf(template)),
  });
  return answers.map((one) => withBasis(template, one));
}

/** Whether a topic is in the policy. */
export function isIncluded({ choices }: Answers, topic: string): boolean {
  return choices[topic] !== undefined && choices[topic] !== LEFT_OUT;
}

/** A record of some of these, and no others. */
function someOf<T>(values: readonly (readonly [string, fc.Arbitrary<T>])[]) {
  return fc
    .record(Object.fromEntries(values), { requiredKeys: [], noNullPrototype: true })
    .map((record) => record as Record<string, T>);
}

/** Sections and topics in any order, or in the template's. */
function someOrder({ sections, topics }: Template) {
  const shuffled = (ids: readonly string[]) => fc.shuffledSubarray([...ids]);
  const order = fc
    .tuple(shuffled(sections.map(({ id }) => id)), shuffled(topics.map(({ id }) => id)))
    .map(([places, ids]) =>
      places.map((section, at) => ({
        section,
        clauses: ids.filter((_id, index) => index % places.length === at),
      })),
    );
  return fc.oneof(fc.constant([]), order);
}

/** One grey dot. */
export const LOGO: Logo = {
  mediaType: 'image/png',
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  alt: 'A grey dot',
  width: 1,
  height: 1,
};

function ownClauses({ sections }: Template) {
  const section = fc.constantFrom(...sections.map(({ id }) => id));
  return fc
    .array(fc.record({ section, title: typed, text: typed }), { maxLength: 4 })
    .map((all) => all.map((one, index) => ({ id: `own-${index + 1}`, ...one })));
}
