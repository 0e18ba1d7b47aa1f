import { agreement } from '../topics/agreement.ts';
import type { Answered } from '../topics/topics.ts';
import { countWord, sentenceCase } from './words.ts';

/**
 * Whether policies agree on a topic, as a sentence.
 *
 * @param policies all that could speak; those that nobody has read count for nothing
 */
export function agreementSentence(
  topic: Pick<Answered, 'policies'>,
  policies: readonly { readonly slug: string; readonly shortName: string }[],
): string {
  const slugs = policies.map(({ slug }) => slug);
  const found = agreement(topic, slugs);
  switch (found.kind) {
    case 'disagree':
      return `They differ: ${countWord(found.speaking)} speak, and give ${countWord(found.answers)} different answers.`;
    case 'agree':
      return `They agree: ${countWord(found.speaking)} speak, and give the same answer.`;
    case 'alone': {
      const name = policies.find(({ slug }) => slug === found.slug)?.shortName ?? found.slug;
      return `${sentenceCase(name)} alone speaks, so there is nothing to agree or disagree with.`;
    }
    case 'silent':
      return 'None of the policies speaks.';
    case 'unread':
      return 'No policy has been read on this yet.';
  }
}
