/** "5.2", "5.2.1", "6.p1", "6.7-2". */
const NUMBER = String.raw`\d{1,2}(?:\.(?:\d{1,2}|p\d{1,2})){1,3}(?:-\d)?`;

/** "(a)", " (a)(i)", ".a", "a". */
const LETTERS = String.raw`(?:\.?\s?\([a-z]{1,4}\)|\.?[a-z]{1,2}(?![a-z]))*`;

/**
 * Words after which a whole number is one of a clause: "clause 5", "section 5", "para. 5", "§ 5".
 */
const CALLED = String.raw`(?:\b(?:clauses?|paragraphs?|paras?|sections?)\b\.?|§)\s*`;

const CLAUSE_NUMBERS = new RegExp(
  [
    String.raw`(?<called>${CALLED}\d{1,2}(?:-\d)?${LETTERS}(?!\.?\w))`,
    String.raw`(?<![\w.])(?<number>${NUMBER}${LETTERS})(?!\.?\w)`,
    String.raw`\b(?<appendix>appendix[\s.]+\d{1,2}${LETTERS}(?!\.?\w))`,
  ].join('|'),
  'gi',
);

/** A number that is the whole query. */
const ALONE = /^\s*(\d{1,2})\.?\s*$/;

/**
 * Swaps each number of a clause or a section in what a reader types for something else.
 *
 * @param text as typed: "neu 5.2(a)", "clause 5", "sections 5 and 6", "§ 5", "5"
 * @param swap given the id under which the site has it, such as 5.2.a
 */
export function swapClauseNumbers(text: string, swap: (id: string) => string): string {
  if (ALONE.test(text)) return text.replace(ALONE, (_all, number: string) => swap(number));
  return calledEach(text).replace(CLAUSE_NUMBERS, (match) => swap(idOf(match)));
}

/** "Sections 5 and 6" as "section 5 section 6". */
function calledEach(text: string): string {
  const list =
    /\b(clause|paragraph|para|section)s\s+(\d{1,2}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)\d{1,2}\b)+)(?![.\w])/gi;
  return text.replace(list, (_all, called: string, numbers: string) =>
    (numbers.match(/\d+/g) ?? []).map((number) => `${called} ${number}`).join(' '),
  );
}

function idOf(match: string): string {
  const bare = match.toLowerCase().replace(new RegExp(`^${CALLED}`, 'i'), '');
  return bare
    .replace(/([\d)])\s*\(/g, '$1.')
    .replaceAll(/[()\s.]+/g, '.')
    .replace(/^\.|\.$/g, '')
    .replace(/(\d)(?<!\.p\d+)([a-z]+)$/, '$1.$2');
}

/**
 * The word under which a clause id is in the index. Pagefind breaks "5.3" at the dot and finds
 * the beginnings of longer words; this one is unbroken, and ends in a letter that no longer id
 * shares.
 */
export function clauseWord(id: string): string {
  return `cl${id.toLowerCase().replaceAll(/[^a-z0-9]/g, 'z')}e`;
}

/** Whether a word of a query stands for the number of a clause or a section. */
export function isClauseWord(word: string): boolean {
  return /^cl(?:\d[a-z0-9]*|appendixz[a-z0-9]+)e$/.test(word);
}
