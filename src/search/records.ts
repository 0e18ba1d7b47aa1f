import { SECTION_KINDS, type Clause, type Policy, type SectionKind } from '../policy/index.ts';
import { PART_MARK } from './part-mark.ts';
import { clauseWord } from './clause-numbers.ts';
import { variantNames } from './variants.ts';

/**
 * A clause as Pagefind indexes it: one record for each clause, whose address leads straight to it.
 */
export interface ClauseRecord {
  readonly url: string;
  readonly content: string;
  readonly language: 'en';
  readonly meta: {
    readonly policy: string;
    readonly policyName: string;
    readonly hue: string;
    readonly section: string;
  };
  readonly filters: { readonly policy: string[]; readonly kind: string[] };
}

/**
 * The search records of a policy.
 *
 * @param policy a policy
 * @param base path under which the site lives, with a slash at both ends
 * @returns one record for each clause, in document order; that of a bullet or a row begins with its
 *   lead-in, so that a hit makes sense
 */
export function clauseRecords(policy: Policy, base: string): ClauseRecord[] {
  return policy.clauses.map((clause) => clauseRecord(policy, clause, base));
}

function clauseRecord(policy: Policy, clause: Clause, base: string): ClauseRecord {
  const leadIn = leadInOf(policy, clause);
  const section = policy.sections.find((one) => one.id === clause.section);
  const kind = section?.kind as SectionKind;
  const heading = section?.title ?? '';
  const finding = findingWords(policy, clause, heading, `${leadIn} ${clause.text} ${heading}`);
  return {
    url: `${base}policies/${policy.slug}/#${clause.id}`,
    content: [leadIn, clause.text, finding].join(` ${PART_MARK} `).trim(),
    language: 'en',
    meta: { policy: policy.slug, policyName: policy.shortName, hue: policy.hue, section: heading },
    filters: { policy: [policy.slug], kind: [SECTION_KINDS[kind] ? kind : ''] },
  };
}

/**
 * The words that lead to a clause, from the clause it belongs to on down. A further paragraph or a
 * footnote of a clause speaks for itself.
 */
function leadInOf(policy: Policy, clause: Clause): string {
  const parent = policy.clauses.find((one) => one.id === clause.parent);
  if (!parent || (parent.parent === null && /\.[pf]\d+$/.test(clause.id))) return '';
  return `${leadInOf(policy, parent)} ${parent.text}`.trim();
}

/**
 * Words by which a clause is found and that it does not show: heading, policy, ids, groups of
 * wordings.
 */
function findingWords(policy: Policy, clause: Clause, heading: string, words: string): string {
  const own = [clause.id, clause.number ?? clause.id, ...sectionsBegun(policy, clause)];
  const ids = new Set(own.map(clauseWord));
  const names = [policy.shortName, policy.slug.replaceAll('-', ' ')];
  return [heading, ...names, ...ids, ...variantNames(words), ...inOne(words)].join(' ');
}

/** Words with a hyphen without it: “on-line” is found by “online”. */
function inOne(text: string): string[] {
  const hyphened = Array.from(text.matchAll(/\p{L}+(?:[-‐‑]\p{L}+)+/gu), ([word]) =>
    word.toLowerCase(),
  );
  return [...new Set(hyphened)].map((word) => word.replaceAll(/[-‐‑]/g, ''));
}

/**
 * Numbered sections that a clause is the first of: somebody who asks for section 5 is led to it.
 */
function sectionsBegun(policy: Policy, clause: Clause): string[] {
  return around(policy, clause)
    .filter((id) => /^\d/.test(id))
    .filter((id) => policy.clauses.find((one) => around(policy, one).includes(id)) === clause);
}

/** The section of a clause and those that it is in. */
function around(policy: Policy, clause: Clause): string[] {
  const ids: string[] = [];
  let section = policy.sections.find((one) => one.id === clause.section);
  while (section && !ids.includes(section.id)) {
    ids.push(section.id);
    const { parent } = section;
    section = policy.sections.find((one) => one.id === parent);
  }
  return ids;
}
