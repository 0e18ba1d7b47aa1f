import { FORMATS } from '../../src/export/formats.ts';

/** A file that can be made of each policy. */
export interface Product {
  readonly id: ProductId;
  /** What a link to it says. */
  readonly label: string;
  /** What its file is called between the school and the day, and its ending without the dot. */
  readonly file: string;
  readonly ending: string;
  /** Other names that people give it. */
  readonly aliases: readonly string[];
  /** What it is, for the help. */
  readonly help: string;
}

export type ProductId =
  'pdf' | 'docx' | 'html' | 'md' | 'txt' | 'note' | 'tracked' | 'calendar' | 'answers';

/** Everything that is made here, in the order in which it is listed. */
export const PRODUCTS: readonly Product[] = [
  { id: 'pdf', label: 'PDF', ...named('pdf'), aliases: [], help: 'the policy, as it is published' },
  {
    id: 'docx',
    label: 'Word',
    ...named('docx'),
    aliases: ['word'],
    help: 'the policy, to be edited',
  },
  { id: 'html', label: 'HTML', ...named('html'), aliases: [], help: 'the policy, for a website' },
  {
    id: 'md',
    label: 'Markdown',
    ...named('md'),
    aliases: ['markdown'],
    help: 'the policy, for other programs',
  },
  {
    id: 'txt',
    label: 'Plain text',
    ...named('txt'),
    aliases: ['text'],
    help: 'the policy, for an email',
  },
  {
    id: 'note',
    label: 'Note on changes for governors',
    file: 'social-media-policy-changes',
    ending: 'docx',
    aliases: ['changes'],
    help: 'what differs from the model, for governors (Word)',
  },
  {
    id: 'tracked',
    label: 'Word with tracked changes',
    file: 'social-media-policy-tracked-changes',
    ending: 'docx',
    aliases: ['tracked-changes'],
    help: 'the policy with tracked changes, against the version adopted last or else the start (Word)',
  },
  {
    id: 'calendar',
    label: 'Reminder of the next review',
    ...named('calendar'),
    aliases: ['ics'],
    help: 'a reminder of the next review (.ics)',
  },
  {
    id: 'answers',
    label: 'Answers',
    ...named('answers'),
    aliases: ['json'],
    help: 'the answers, to go on with on the page or next year (.json)',
  },
];

/** What is made unless something else is named. */
export const USUAL_PRODUCTS = PRODUCTS.filter(({ id }) => id === 'pdf' || id === 'docx');

/** How the page calls the same file. */
function named(id: (typeof FORMATS)[number]['id']): Pick<Product, 'file' | 'ending'> {
  const format = FORMATS.find((one) => one.id === id);
  if (format?.how !== 'write') throw new Error(`There is no file of the format "${id}".`);
  return { file: format.file, ending: format.ending };
}

/** The product that goes by a name, or null. */
export function productNamed(name: string): Product | null {
  const typed = name.trim().toLowerCase();
  return PRODUCTS.find(({ id, aliases }) => id === typed || aliases.includes(typed)) ?? null;
}
