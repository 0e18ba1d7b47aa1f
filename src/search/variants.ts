/**
 * Words that mean the same to a reader who searches. Pagefind has no synonyms, so the index adds the name of a group to
 * every clause that uses one of its wordings, and the query swaps a wording for the name of its group.
 * The name is a word that a reader may type, so that it finds itself.
 */
export const VARIANTS: readonly { readonly name: string; readonly wordings: readonly string[] }[] =
  [
    { name: 'twitter', wordings: ['x', 'twitter', 'tweet', 'tweets', 'retweet'] },
    {
      name: 'safeguardinglead',
      wordings: [
        'dsl',
        'safeguarding lead',
        'safeguarding leads',
        'designated safeguarding lead',
        'lead safeguarding officer',
        'safeguarding officer',
        'child protection officer',
        'child protection lead',
        'cpo',
      ],
    },
    {
      name: 'former',
      wordings: [
        'ex-pupil',
        'ex-pupils',
        'ex pupil',
        'ex pupils',
        'former pupil',
        'former pupils',
        'recently enrolled',
        'alumni',
      ],
    },
    {
      name: 'headteacher',
      wordings: ['headteacher', 'headteachers', 'head teacher', 'head', 'principal', 'principals'],
    },
    {
      name: 'parent',
      wordings: ['parent', 'parents', 'carer', 'carers', 'parents and carers', 'mum', 'dad'],
    },
    {
      name: 'staff',
      wordings: [
        'staff',
        'employee',
        'employees',
        'adult',
        'adults',
        'staff member',
        'staff members',
        'teacher',
        'teachers',
      ],
    },
    { name: 'pupil', wordings: ['pupil', 'pupils', 'student', 'students', 'child', 'children'] },
    {
      name: 'governor',
      wordings: ['governor', 'governors', 'governing body', 'trustee', 'trustees'],
    },
    {
      name: 'phone',
      wordings: ['phone', 'phones', 'telephone', 'telephones', 'mobile', 'mobiles', 'smartphone'],
    },
    {
      name: 'image',
      wordings: [
        'image',
        'images',
        'photo',
        'photos',
        'photograph',
        'photographs',
        'picture',
        'pictures',
      ],
    },
    { name: 'yearly', wordings: ['yearly', 'annually', 'annual', 'every year', 'every 12 months'] },
    {
      name: 'cyberbullying',
      wordings: ['cyberbullying', 'cyber bullying', 'cyber-bullying', 'online bullying'],
    },
    {
      name: 'friend',
      wordings: [
        'friend',
        'friends',
        'befriend',
        'friendship',
        'connect',
        'friend request',
        'friend requests',
      ],
    },
    { name: 'anonymous', wordings: ['anonymous', 'anonymously', 'alternative name', 'pseudonym'] },
    { name: 'sacked', wordings: ['sacked', 'dismissal', 'dismissed', 'dismiss', 'fired'] },
    { name: 'union', wordings: ['union', 'unions', 'trade union', 'trade unions'] },
    { name: 'gdpr', wordings: ['gdpr', 'general data protection regulations'] },
    {
      name: 'whistleblowing',
      wordings: ['whistleblow', 'whistleblowing', 'whistle blowing', 'whistleblower'],
    },
  ];

const WORDINGS = VARIANTS.flatMap(({ name, wordings }) =>
  wordings.map((wording) => ({ name, wording, pattern: wordPattern(wording) })),
).toSorted((a, b) => b.wording.length - a.wording.length);

/**
 * The groups that a clause belongs to by the words it uses.
 *
 * @param text a clause's words
 * @returns names of groups, each once
 */
export function variantNames(text: string): string[] {
  const found = WORDINGS.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
  return [...new Set(found)];
}

/** Swaps each wording in a query for the name of its group; the longest wording wins. */
export function toVariantNames(query: string): string {
  return WORDINGS.reduce(
    (text, { pattern, name }) => text.replace(global(pattern), `$1${name}`),
    query,
  );
}

/**
 * Where a text uses a wording of a group.
 *
 * @param text a clause's words
 * @param name name of a group; any other word finds nothing
 * @returns ranges of characters, from and up to
 */
export function wordingRanges(text: string, name: string): { from: number; to: number }[] {
  return WORDINGS.filter((wording) => wording.name === name).flatMap(({ pattern }) =>
    Array.from(text.matchAll(global(pattern)), (match) => ({
      from: match.index + (match[1]?.length ?? 0),
      to: match.index + match[0].length,
    })),
  );
}

function wordPattern(wording: string): RegExp {
  const spaced = wording.replaceAll(' ', '\\s+');
  return new RegExp(`(^|[^\\p{L}\\p{N}])${spaced}(?![\\p{L}\\p{N}])`, 'iu');
}

function global(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, 'giu');
}
