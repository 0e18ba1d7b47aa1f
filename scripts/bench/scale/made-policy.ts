import { stringify } from 'yaml';
import { SECTION_KINDS } from '../../../src/policy/index.ts';
import { dice, type Dice } from './dice.ts';
import { item, sentence } from './sentences.ts';

const PLACES = [
  'Mill Lane',
  'Sea Bank',
  'Hill View',
  'Fox Wood',
  'Ferry Road',
  'Orchard End',
  'Chalk Pit',
  'Kestrel Down',
  'Brook Side',
  'Windmill Hill',
];
const KINDS = ['Primary School', 'Academy', 'Infant School', 'High School', 'College', 'Nursery'];
const TITLES = [
  'Purpose',
  'Scope',
  'Responsibilities',
  'Personal use',
  'Use for school',
  'Contact with pupils',
  'Pictures',
  'Safeguarding',
  'Breaches',
  'Review',
];
const SECTION_KIND_IDS = Object.keys(SECTION_KINDS);
const CLAUSES_A_SECTION = 8;

/** One policy in this many is a model; one in as many is based on one of the models. */
const MODEL_EVERY = 25;
const BASED_EVERY = 10;

/** What a made-up policy says on review: the figure in its facts is the one of its position. */
export interface Review {
  readonly months: number | null;
  readonly clause: string | null;
}

export interface MadePolicy {
  readonly slug: string;
  readonly source: string;
  /** Ids of its clauses in document order. */
  readonly clauses: readonly string[];
}

export function madeSlug(index: number): string {
  return `made-up-${String(index).padStart(4, '0')}`;
}

/**
 * A policy file of a plainly fictional school, of the length of a real one: ten sections of eight
 * clauses, every fourth of them a list.
 *
 * @param index which one; each is different and the same at every run
 */
export function madePolicy(index: number, review: Review): MadePolicy {
  const roll = dice(index);
  const sections = TITLES.map((title, at) => madeSection(at + 1, title, roll));
  const front = stringify(facts(index, roll, review));
  return {
    slug: madeSlug(index),
    source: `---\n${front}---\n\n${sections.map(({ text }) => text).join('\n')}`,
    clauses: sections.flatMap(({ ids }) => ids),
  };
}

function facts(index: number, roll: Dice, review: Review) {
  const name = `${roll.oneOf(PLACES)} ${roll.oneOf(KINDS)} ${index}`;
  const isModel = index % MODEL_EVERY === 0;
  const base = index % BASED_EVERY === 1 ? madeSlug(index - (index % MODEL_EVERY)) : null;
  return {
    title: 'Social media policy for staff',
    shortName: name,
    publisher: `${name} (made up)`,
    kind: isModel ? 'union' : 'school',
    dated: `20${10 + roll.below(16)}-0${1 + roll.below(9)}`,
    reviewMonths: review.months,
    reviewClause: review.clause,
    control: null,
    basedOn: base && { policy: base, evidence: 'Both are made up by one program.' },
    terms: {
      people: ['staff'],
      school: ['the school'],
      head: ['the head teacher'],
      governingBody: ['governors'],
      safeguardingLead: [],
      humanResources: [],
    },
    sourceNotes: [],
  };
}

function madeSection(number: number, title: string, roll: Dice) {
  const clauses = Array.from({ length: CLAUSES_A_SECTION }, (_, at) =>
    madeClause(`${number}.${at + 1}`, number === 1 && at === 0, at % 4 === 3, roll),
  );
  const kind = SECTION_KIND_IDS[(number - 1) % SECTION_KIND_IDS.length];
  const open = `<Section id="${number}" number="${number}" title="${title}" kind="${kind}">`;
  return {
    text: `${open}\n\n${clauses.map(({ text }) => text).join('\n')}\n</Section>\n`,
    ids: clauses.flatMap(({ ids }) => ids),
  };
}

/** The first clause uses every term that the facts name: a term that no clause uses is refused. */
function madeClause(id: string, isFirst: boolean, isList: boolean, roll: Dice) {
  const first =
    'This policy binds staff; the head teacher and the governors of the school keep it. ';
  const words = `${isFirst ? first : ''}${sentence(roll)} ${sentence(roll)}`;
  const items = isList ? [item(roll), item(roll), item(roll)] : [];
  const list = items.length > 0 ? `\n\n${items.map((one) => `- ${one}`).join('\n')}` : '';
  return {
    text: `<Clause id="${id}" number="${id}">\n${words}${list}\n</Clause>\n`,
    ids: [id, ...items.map((_, at) => `${id}.${'abc'[at]}`)],
  };
}
