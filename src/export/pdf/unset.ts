import type { PolicyDocument } from '../../adopt/document.ts';
import { clustersOf, settable } from './clusters.ts';
import type { Faces } from './faces.ts';
import { textsOf } from './texts.ts';

/** Characters that no font at hand has. */
export interface Unset {
  /** "Arabic letters", or a character in quotation marks. */
  readonly name: string;
  /** Where they are, such as "clause 3.4". */
  readonly places: readonly string[];
}

/**
 * A document has characters that a PDF of ours cannot show. The message names them and says where
 * they are.
 */
export class UnsetCharacters extends Error {
  constructor(unset: readonly Unset[]) {
    super(sentence(unset));
  }
}

/**
 * The characters of a document that cannot be set, including those of scripts that run from right
 * to left.
 *
 * @returns none if all can
 */
export function unsetCharacters(document: PolicyDocument, faces: Faces): Unset[] {
  const found = new Map<string, Set<string>>();
  for (const { text, place, face } of textsOf(document)) {
    for (const cluster of new Set(clustersOf(settable(text)))) {
      if (cluster === '\n' || faces.has(cluster, face)) continue;
      const name = nameOf(cluster);
      found.set(name, (found.get(name) ?? new Set()).add(place));
    }
  }
  return Array.from(found, ([name, places]) => ({ name, places: [...places] }));
}

/** Scripts by which a reader knows the letters better than one by one. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'Arabic'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
  [/\p{Script=Syriac}/u, 'Syriac'],
  [/\p{Script=Han}/u, 'Chinese'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japanese'],
  [/\p{Script=Hangul}/u, 'Korean'],
  [/\p{Script=Devanagari}/u, 'Devanagari'],
  [/\p{Script=Bengali}/u, 'Bengali'],
  [/\p{Script=Gurmukhi}/u, 'Gurmukhi'],
  [/\p{Script=Gujarati}/u, 'Gujarati'],
  [/\p{Script=Tamil}/u, 'Tamil'],
  [/\p{Script=Telugu}/u, 'Telugu'],
  [/\p{Script=Sinhala}/u, 'Sinhala'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Ethiopic}/u, 'Ethiopic'],
  [/\p{Script=Armenian}/u, 'Armenian'],
  [/\p{Script=Georgian}/u, 'Georgian'],
];

function nameOf(cluster: string): string {
  const script = SCRIPTS.find(([letters]) => letters.test(cluster));
  return script ? `${script[1]} letters` : `“${cluster}”`;
}

/** Most kinds of characters, and most places of one, that are named. */
const MOST = { names: 6, places: 1 } as const;

function sentence(unset: readonly Unset[]): string {
  const named = unset.slice(0, MOST.names).map(({ name, places }) => {
    const more = places.length - MOST.places;
    const rest = more > 0 ? [`${more} more ${more === 1 ? 'place' : 'places'}`] : [];
    return `${name} (in ${listed([...places.slice(0, MOST.places), ...rest], 'and')})`;
  });
  const others = unset.length - named.length;
  const all = others > 0 ? [...named, `${others} other characters`] : named;
  return `The PDF cannot show ${listed(all, 'or')}, because its fonts do not have them.`;
}

function listed(names: readonly string[], word: 'and' | 'or'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
