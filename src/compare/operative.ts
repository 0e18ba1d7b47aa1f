/** Words that decide what a clause asks, by what they do. */
export type OperativeKind =
  'must-not' | 'must' | 'should-not' | 'should' | 'may' | 'figure' | 'who';

export interface Segment {
  readonly text: string;
  /** Null for words that decide nothing. */
  readonly kind: OperativeKind | null;
}

const NOT = String.raw`(?:\s+(?:\w+ly|also|therefore))?\s+(?:not|never)\b`;
const COUNT = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)`;

/** "May lead to", "may be taken": what can happen, not what somebody is allowed to do. */
const POSSIBLE = String.raw`,?\s+(?:(?:also|in itself|in serious cases|in turn)\b,?\s+)*(?:lead|result|be|have|constitute|include|attend|compromise|apply|cause|bring|wish|need|affect|find|come|use|require|involve|not|depend)\b`;

/** In the order in which they are tried at a place: the longer and graver first. */
const PATTERNS: readonly (readonly [OperativeKind, string])[] = [
  [
    'must-not',
    String.raw`\bmust${NOT}|\bmust(?:\s+also)? avoid\b|\b(?:is|are) (?:strictly )?(?:not permitted|not allowed|prohibited|forbidden)\b|\bshall${NOT}|\b(?:can|may)${NOT}|\bcannot\b|\bit is prohibited to\b|\b(?:do not|don['’]t|never)\b`,
  ],
  [
    'must',
    String.raw`\b(?:can|may) only\b|\bmust\b|\bshall\b|\b(?:is|are) (?:required|obliged|bound) to\b|\bmay be required to\b`,
  ],
  [
    'should-not',
    String.raw`\bshould${NOT}|\bshould(?:\s+also)? avoid\b|\b(?:(?:is|are) )?expected (?:to not|not to)\b`,
  ],
  ['should', String.raw`\bshould\b|\bought to\b|\b(?:is|are) (?:expected|advised|encouraged) to\b`],
  [
    'figure',
    String.raw`\b(?:within )?${COUNT} (?:hours?|days?|weeks?|months?|years?)\b|\bunder the age of ${COUNT}\b|\bevery ${COUNT} years\b|\b(?:on a )?yearly(?: basis)?\b|\bannually\b|\bimmediately\b`,
  ],
  ['may', String.raw`\bmay\b(?!${POSSIBLE})|\b(?:is|are) (?:permitted|allowed)\b`],
];

/**
 * Parts a clause at its operative words: what must, must not, should, should not or may be done, periods and ages, and who.
 *
 * @param text a clause's words
 * @param who the names under which its policy speaks of those responsible
 * @returns segments that put together are the text
 */
export function operativeSegments(text: string, who: readonly string[]): Segment[] {
  const pattern = operativePattern(who);
  const segments: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) segments.push({ text: text.slice(from, match.index), kind: null });
    segments.push({ text: match[0], kind: kindOf(match.groups ?? {}) });
    from = match.index + match[0].length;
  }
  return from < text.length ? [...segments, { text: text.slice(from), kind: null }] : segments;
}

function operativePattern(who: readonly string[]): RegExp {
  const given = who.filter((name) => name !== '');
  const names = given.toSorted((a, b) => b.length - a.length).map(escape);
  const people = names.length > 0 ? [`(?<who>\\b(?:${names.join('|')})\\b)`] : [];
  const groups = PATTERNS.map(([kind, source]) => `(?<${kind.replace('-', '_')}>${source})`);
  return new RegExp([...people, ...groups].join('|'), 'giu');
}

function kindOf(groups: Record<string, string | undefined>): OperativeKind | null {
  const found = Object.keys(groups).find((name) => groups[name] !== undefined);
  return (found?.replace('_', '-') ?? null) as OperativeKind | null;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
