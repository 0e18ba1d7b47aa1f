import { occurrences } from '../law/citations.ts';
import { clausesOf, type DocumentClause, type PolicyDocument } from './document.ts';
import { inlineText } from './fill.ts';
import { clauseTexts } from './open-points.ts';
import type { FormerLaw, Template } from './template.ts';

/** A law or guidance that is out of date and that a policy names. */
export interface NamedFormerLaw {
  readonly law: FormerLaw;
  /** The name that stands in the policy. */
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
      const name = law.names.find((one) => standsAlone(template, text, one));
      return name === undefined ? [] : [{ law, name, clause, says: sentence(law, name, clause) }];
    });
  });
}

/** Whether a name stands in a text other than as part of a longer one: “Defamation Act” is no name of its own in “Defamation Act 2013”. */
function standsAlone({ laws, formerLaws }: Template, text: string, name: string): boolean {
  if (!text.includes(name)) return false;
  const longer = [...laws, ...formerLaws]
    .flatMap(({ names }) => names)
    .filter((one) => one.length > name.length && one.includes(name));
  const covered = longer.flatMap((one) =>
    occurrences(text, one).map((from) => ({ from, to: from + one.length })),
  );
  return occurrences(text, name).some(
    (at) => !covered.some(({ from, to }) => from <= at && at + name.length <= to),
  );
}

function sentence({ note, instead }: FormerLaw, name: string, { number }: { number: string }) {
  const advice = instead === null ? '' : ` Cite instead: ${instead}.`;
  return `Clause ${number} names the ${name.replace(/^the /i, '')}, which is out of date. ${note}${advice}`;
}
