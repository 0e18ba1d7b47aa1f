import { answerOn } from '../../check/answers.ts';
import { STANDING_WORDS, standingOf } from '../../check/standing.ts';
import type { KeptDocument } from '../../check/kept.ts';
import type { ComparedPolicy } from '../../compare/compared.ts';
import { toPolicy } from '../../import/gather.ts';
import { path } from '../../site/urls.ts';

/** So much of a file's name fits at the head of a column. */
const LONGEST_NAME = 40;

const NO_TERMS = {
  people: [],
  school: [],
  head: [],
  seniorTeam: [],
  governingBody: [],
  chair: [],
  safeguardingLead: [],
  humanResources: [],
};

/** A document of the reader's own as a comparison needs it. */
export function ownPolicy(kept: KeptDocument): ComparedPolicy {
  const { sections, clauses } = toPolicy(kept.items);
  const idOf = new Map(clauses.map(({ key, id }) => [key, id]));
  const findings = (kept.findings ?? []).map((finding) => {
    const { standing, clauses: ids } = standingOf(
      finding,
      answerOn(kept.answers, finding.id),
      (key) => idOf.get(key),
    );
    const there = ids.filter((id) => clauses.some((clause) => clause.id === id));
    return { topic: finding.id, words: STANDING_WORDS[standing], clauses: there };
  });
  const address = `${path('check/')}?doc=${kept.id}`;
  return {
    slug: kept.id,
    title: kept.name,
    shortName: shortened(kept.name),
    publisher: '',
    hue: 'slate',
    basedOn: null,
    terms: NO_TERMS,
    sections,
    clauses,
    own: { address, findings },
  };
}

/** The name of a file without its ending, as many words of it as fit. */
export function shortened(name: string): string {
  const plain = name.replace(/\.(docx|odt|pdf|txt|md|html?)$/i, '').trim() || name;
  const characters = [...plain];
  if (characters.length <= LONGEST_NAME) return plain;
  const cut = characters.slice(0, LONGEST_NAME - 1).join('');
  const words = plain[cut.length] === ' ' ? cut : cut.replace(/\s+\S*$/, '');
  return `${words.trimEnd()}…`;
}
