import type { CheckedDocument } from './report.ts';

/** Words that a policy on social media cannot do without, in English and in Welsh. */
const ONLINE =
  /social(?:ly)? (?:media|network)|\b(?:online|internet|web ?sites?|cyber|digital(?:ly)?|blog|e-?safety)|facebook|twitter|instagram|snapchat|whatsapp|tiktok|youtube|[cg]h?yfryngau cymdeithasol|ar-lein|rhyngrwyd/iu;

/** One clause in so many speaks of what goes on online, by itself or by its heading. */
const ONE_IN = 10;

/**
 * Whether a document speaks of what goes on online often enough to be taken for a policy on it. A
 * policy on lettings has photographs, passwords and a yearly review too, and says nothing of them
 * that is asked here.
 */
export function speaksOfOnline({ sections, clauses }: CheckedDocument): boolean {
  const under = new Set(
    sections.filter(({ title }) => ONLINE.test(title ?? '')).map(({ id }) => id),
  );
  const speaking = clauses.filter(({ text, section }) => under.has(section) || ONLINE.test(text));
  return speaking.length > 0 && speaking.length * ONE_IN >= clauses.length;
}
