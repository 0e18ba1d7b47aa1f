/** What somebody means who writes the number of a clause. */
export type MeantClause =
  | { readonly kind: 'found'; readonly id: string }
  /** It may be any of these. */
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  /** There is none; `within` is the nearest that it would be in, if that is there. */
  | { readonly kind: 'none'; readonly within: string | null };

/**
 * Finds the clause that is meant by a number as people write it: 5.2(a), 5.2(A), cl. 5.2, “section
 * 6, paragraph 1”.
 *
 * @param written what somebody wrote
 * @param ids the ids of the policy, of sections as well as clauses
 */
export function meantClause(written: string, ids: readonly string[]): MeantClause {
  if (ids.includes(written)) return { kind: 'found', id: written };
  const candidates = writtenIds(written);
  for (const candidate of candidates) {
    const found = sameButForCase(candidate, ids);
    if (found.length > 1) return { kind: 'several', ids: found };
    if (found[0] !== undefined) return { kind: 'found', id: found[0] };
  }
  return { kind: 'none', within: nearest(candidates, ids) };
}

function sameButForCase(one: string, ids: readonly string[]): string[] {
  return ids.filter((id) => id.toLowerCase() === one);
}

/** The longest beginning of what was written that is there. */
function nearest(candidates: readonly string[], ids: readonly string[]): string | null {
  const found = candidates.flatMap((one) => {
    const segments = one.split('.');
    const beginnings = segments.map((_, index) => segments.slice(0, -1 - index).join('.'));
    return beginnings.flatMap((beginning) => sameButForCase(beginning, ids));
  });
  const [longest = null] = found.toSorted((a, b) => b.length - a.length);
  return longest;
}

/**
 * Ids that a written number may stand for, the likeliest first, in small letters.
 *
 * @returns none for what has neither letter nor figure
 */
export function writtenIds(written: string): string[] {
  const plain = written.normalize('NFKC').toLowerCase().trim();
  const named = pieceNames(plain);
  const bare = withoutTitle(named);
  const found = [plain, dotted(named), dotted(bare), dotted(bare).replace(/\.0$/, '')];
  const inSection = headed(named);
  return [...new Set([...found, ...inSection])].filter((one) => /[\p{L}\d]/u.test(one));
}

const TITLE =
  /^(?:clauses?|cls?|sections?|secs?|s|paragraphs?|paras?|points?|numbers?|nos?)(?!\p{L})[^\p{L}\d(]*/iu;

/** The name of a policy, as in "neu#5.2", "neu-5.2" and "NEU 5.2". */
const POLICY = /^\p{L}[\p{L}\s-]*[#\s-](?=[a-z]?\d)/iu;

/**
 * What was written without the name of a policy or the word for a clause before it: “Clause 5.2(a)”
 * gives “5.2(a)”.
 */
export function withoutTitle(text: string): string {
  return text.replace(POLICY, '').replace(TITLE, '');
}

const PIECES = [
  [/\((?:the )?second\)/g, '-2'],
  [/\((?:the )?third\)/g, '-3'],
  [/\((\d+)th\)/g, '-$1'],
  [/[\s,]*(?:\b(?:unnumbered )?para(?:graph)?s?\b\.?|¶)\s*(\d+)/g, '.p$1'],
  [/[\s,]*\btable\s*(\d+)/g, '.t$1'],
  [/[\s,]*\brow\s*(\d+)/g, '.r$1'],
  [/[\s,]*\bfootnote\s*(\d+)/g, '.f$1'],
] as const;

/** What belongs to a clause is called in an id by a letter and its count. */
function pieceNames(text: string): string {
  return PIECES.reduce((done, [name, inId]) => done.replace(name, inId), text).replace(/^\.p/, '');
}

/**
 * One full stop between segments: before brackets, and between a figure and the letter after it.
 */
function dotted(text: string): string {
  return text
    .replace(/\s+-(?=\d)/g, '-')
    .replaceAll(/(?<=\d)(?=[a-z](?:$|[^a-z\d-]))/g, '.')
    .replaceAll(/(?<=\d)-(?=[a-z])|[^\p{L}\d-]+/gu, '.')
    .replaceAll(/^\.+|\.+$/g, '');
}

/**
 * "Prohibited use, paragraph 2": the first figure of a section that numbers nothing counts its
 * paragraphs.
 */
function headed(text: string): string[] {
  const [, heading, count, rest = ''] = /^(\p{L}[\p{L}\s-]*?)\.(p\d+)(.*)$/u.exec(text) ?? [];
  if (heading === undefined || count === undefined) return [];
  const slug = heading.trim().replaceAll(/\s+/g, '-');
  return [count.slice(1), count].map((one) => `${slug}.${one}${rest && `.${dotted(rest)}`}`);
}
