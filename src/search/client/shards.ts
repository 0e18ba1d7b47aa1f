import { POLICIES_A_SHARD, shardOf } from '../shards.ts';
import { addShard, isSearched } from './pagefind.ts';
import { element } from './render.ts';

/** The policies that can be searched, in the order in which they are shown. */
export type Slugs = readonly string[];

/** Loads the index that holds a policy, if it is not searched yet. */
export async function searchPolicy(slugs: Slugs, slug: string): Promise<void> {
  const place = slugs.indexOf(slug);
  if (place >= 0) await addShard(shardOf(place));
}

/**
 * Where not all policies have been searched, a sentence that says so and a button to go on.
 *
 * @param again asks the question anew, once all are searched
 * @param say says how far the search has come
 * @returns null where all have been searched
 */
export function offerTheRest(
  slugs: Slugs,
  again: () => void,
  say: (words: string) => void,
): HTMLElement | null {
  const shards = Array.from({ length: Math.ceil(slugs.length / POLICIES_A_SHARD) }, (_, at) => at);
  const rest = shards.filter((shard) => !isSearched(shard));
  if (rest.length === 0) return null;
  const button = element('button', { type: 'button' }, 'Search all of them');
  button.addEventListener('click', () => {
    button.disabled = true;
    void addAll(rest, slugs.length, say).then(again, () => {
      button.disabled = false;
      say('Some policies could not be loaded. Check your connection, then try again.');
    });
  });
  const searched = countOf(shards.length - rest.length, slugs.length);
  return element('p', { class: 'notice' }, `${searched} policies were searched. `, button);
}

async function addAll(rest: readonly number[], of: number, say: (words: string) => void) {
  for (const [index, shard] of rest.entries()) {
    say(`Loading: ${countOf(index, of - POLICIES_A_SHARD)} more policies …`);
    await addShard(shard);
  }
}

/** "25 of 1,000": how many policies so many indexes hold. */
function countOf(shards: number, of: number): string {
  const figure = new Intl.NumberFormat('en-GB');
  return `${figure.format(Math.min(of, shards * POLICIES_A_SHARD))} of ${figure.format(of)}`;
}
