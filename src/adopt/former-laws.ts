import { occurrences } from '../law/citations.ts';
import { clausesOf, type DocumentClause, type PolicyDocument } from './document.ts';
import { inlineText } from './fill.ts';
import { clauseTexts } from './open-points.ts';
import type { FormerLaw, Template } from './template.ts';

/** A law or guidance that is out of date and that a policy names. */
export interface NamedFormerLaw {
  readonly law: FormerLaw;
  /** The name that is in the policy. */
  readonly name: string;
  readonly clause: Pick<DocumentClause, 'id' | 'number' | 'origin'>;
  /** The same in a sentence for a list. */
  readonly says: string;
}

/** Where a policy names law that is out of date, in the order of its clauses. */
export function formerLawsIn(template: Template, document: PolicyDocument): NamedFormerLaw[] {
  return clausesOf(document).flatMap((clause) => {
    const text = clauseTexts(clause).map(inlineText).join('\n');
    return template.formerLaws.flatMap((law) => {
      const name = law.names.find((one) => placesOf(template, text, one).length > 0);
      return name === undefined ? [] : [{ law, name, clause, says: sentence(law, name, clause) }];
    });
  });
}

/**
 * Where a name is in a text other than as part of a longer one: “Defamation Act” is no name of
 * its own in “Defamation Act 2013”.
 *
 * @returns places in characters from 0
 */
function placesOf({ laws, formerLaws }: Template, text: string, name: string): number[] {
  if (!text.includes(name)) return [];
  const longer = [...laws, ...formerLaws]
    .flatMap(({ names }) => names)
    .filter((one) => one.length > name.length && one.includes(name));
  const covered = longer.flatMap((one) =>
    occurrences(text, one).map((from) => ({ from, to: from + one.length })),
  );
  return occurrences(text, name).filter(
    (at) => !covered.some(({ from, to }) => from <= at && at + name.length <= to),
  );
}

/** What is said beside the name of a law, and is none of the policy's words. */
const ADVICE = /, (?:and take advice|the latest edition known|for )[^]*$/;

/**
 * What a clause may name in place of a law: its name alone, without what is advised besides; null
 * if there is nothing.
 */
export function citable({ instead }: Pick<FormerLaw, 'instead'>): string | null {
  return instead?.replace(ADVICE, '') ?? null;
}

/** A text that names what is in force wherever it named a law that is out of date. */
export function citing(
  template: Template,
  text: string,
  { law, name }: Pick<NamedFormerLaw, 'law' | 'name'>,
): string {
  const instead = citable(law);
  if (instead === null) return text;
  return placesOf(template, text, name).reduceRight((mended, at) => {
    const [before, after] = [mended.slice(0, at), mended.slice(at + name.length)];
    const isDouble = /\bthe\s+$/i.test(before) && /^the\s/i.test(instead);
    return `${before}${isDouble ? instead.replace(/^the\s+/i, '') : instead}${after}`;
  }, text);
}

function sentence({ note, instead }: FormerLaw, name: string, { number }: { number: string }) {
  const advice = instead === null ? '' : ` Cite instead: ${instead}.`;
  return `Clause ${number} names the ${name.replace(/^the /i, '')}, which is out of date. ${note}${advice}`;
}
