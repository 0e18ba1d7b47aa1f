import { withDayAdopted } from './adoption.ts';
import type { Answers, OwnClause } from './answers.ts';
import { changeBase } from './starts.ts';
import { editKey, withBasis } from './wordings.ts';
import { without } from './without.ts';
import { highestOwn, ownId } from './own-ids.ts';
import { MOST_OWN } from './read-wordings.ts';
import type { Template, Wording } from './template.ts';

/** What the reader does. */
export type Action =
  | { readonly type: 'base'; readonly base: string }
  | { readonly type: 'detail'; readonly id: string; readonly value: string }
  /** Opens a topic, which changes no word and needs no way back. */
  | { readonly type: 'look'; readonly topic: string }
  | { readonly type: 'choose'; readonly topic: string; readonly choice: string }
  | {
      readonly type: 'edit';
      readonly topic: string;
      readonly position: string;
      readonly wording: Wording;
    }
  | { readonly type: 'reset'; readonly topic: string; readonly position: string }
  | { readonly type: 'add-own'; readonly section: string }
  | {
      readonly type: 'own';
      readonly id: string;
      readonly change: Partial<Pick<OwnClause, 'title' | 'text'>>;
    }
  | { readonly type: 'remove-own'; readonly id: string }
  /** Anything else that comes to other answers; one step of the way back. */
  | { readonly type: 'do'; readonly change: (answers: Answers) => Answers; readonly field?: string }
  | { readonly type: 'replace'; readonly answers: Answers }
  /**
   * Begins with other answers, without a way back: on opening the page, and when everything is
   * deleted.
   */
  | { readonly type: 'start'; readonly answers: Answers }
  | { readonly type: 'undo' };

/** Answers with the way back. */
export interface State {
  readonly answers: Answers;
  /** Earlier answers, the latest last. */
  readonly past: readonly Answers[];
  /** The field of the last action, so that typing into one field is undone as one. */
  readonly field: string | null;
}

const MOST_STEPS = 100;

export function initialState(answers: Answers): State {
  return { answers, past: [], field: null };
}

/** What comes of an action; typing on in the same field adds no step to the way back. */
export function reduce(template: Template, state: State, action: Action): State {
  if (action.type === 'undo') return undone(state);
  if (action.type === 'start') return initialState(action.answers);
  if (action.type === 'look') return lookedAt(state, action.topic);
  const answers = withBasis(template, applied(template, state.answers, action));
  if (answers === state.answers) return state;
  const field = fieldOf(action);
  const isTypedOn = field !== null && field === state.field;
  const past = isTypedOn ? state.past : [...state.past, state.answers].slice(-MOST_STEPS);
  return { answers, past, field };
}

function undone(state: State): State {
  const before = state.past.at(-1);
  if (!before) return state;
  // Somebody who takes back a choice has looked at it all the same.
  const looked = [...new Set([...before.looked, ...state.answers.looked])];
  const answers = looked.length > before.looked.length ? { ...before, looked } : before;
  return { answers, past: state.past.slice(0, -1), field: null };
}

function lookedAt(state: State, topic: string): State {
  const { answers } = state;
  if (answers.looked.includes(topic)) return state;
  return { ...state, answers: { ...answers, looked: [...answers.looked, topic] } };
}

function fieldOf(action: Action): string | null {
  if (action.type === 'detail') return `detail ${action.id}`;
  if (action.type === 'edit') return `edit ${action.topic}/${action.position}`;
  if (action.type === 'do') return action.field ?? null;
  if (action.type === 'own') return `own ${action.id} ${Object.keys(action.change).join()}`;
  return null;
}

function applied(
  template: Template,
  answers: Answers,
  action: Exclude<Action, { type: 'undo' | 'start' | 'look' }>,
): Answers {
  switch (action.type) {
    case 'base':
      return changeBase(template, answers, action.base);
    case 'replace':
      return action.answers;
    case 'do':
      return action.change(answers);
    case 'detail':
      return withDetail(template, answers, action.id, action.value);
    case 'choose':
      return withChoice(answers, action.topic, action.choice);
    case 'edit':
      return withEdit(answers, editKey(action.topic, action.position), action.wording);
    case 'reset':
      return withEdit(answers, editKey(action.topic, action.position), null);
    case 'add-own':
      // Answers with more could not be opened again.
      return answers.own.length < MOST_OWN ? withOwn(answers, action) : answers;
    default:
      return withOwn(answers, action);
  }
}

function withDetail(template: Template, answers: Answers, id: string, value: string): Answers {
  if (id === 'date_adopted') return withDayAdopted(template, answers, value);
  return { ...answers, details: { ...answers.details, [id]: value } };
}

/** The same answers where nothing changes, so that there is nothing to undo. */
function withChoice(answers: Answers, topic: string, choice: string): Answers {
  if (answers.choices[topic] === choice) return answers;
  return { ...answers, choices: { ...answers.choices, [topic]: choice } };
}

function withEdit(answers: Answers, key: string, wording: Wording | null): Answers {
  if (!wording && !answers.edits[key]) return answers;
  const others = without(answers.edits, key);
  return { ...answers, edits: wording ? { ...others, [key]: wording } : others };
}

/** Where the school has an order of its own, a new clause is at the end of its section too. */
function orderAfter(answers: Answers, own: readonly OwnClause[]): Answers['order'] {
  const added = own.at(-1);
  if (!added || own.length <= answers.own.length) return answers.order;
  return answers.order.map((one) =>
    one.section === added.section ? { ...one, clauses: [...one.clauses, added.id] } : one,
  );
}

type OwnAction = Extract<Action, { type: 'add-own' | 'own' | 'remove-own' }>;

function withOwn(answers: Answers, action: OwnAction): Answers {
  const own = ownAfter(answers.own, action);
  return { ...answers, own, order: orderAfter(answers, own) };
}

function ownAfter(own: readonly OwnClause[], action: OwnAction): OwnClause[] {
  if (action.type === 'remove-own') return own.filter((one) => one.id !== action.id);
  if (action.type === 'own') {
    return own.map((one) => (one.id === action.id ? { ...one, ...action.change } : one));
  }
  const id = ownId(highestOwn(own.map((one) => one.id)) + 1);
  return [...own, { id, section: action.section, title: '', text: '' }];
}
