import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED, type Answers } from '../../../../src/adopt/answers.ts';
import { startFrom } from '../../../../src/adopt/starts.ts';
import { readLink } from '../../../../src/adopt/link.ts';
import { moveClause, moveSection } from '../../../../src/adopt/order.ts';
import { readAnswers, writeAnswers } from '../../../../src/adopt/read-answers.ts';
import { initialState, reduce, type Action, type State } from '../../../../src/adopt/state.ts';
import { decideUndecided } from '../../../../src/adopt/undecided.ts';
import { replacing } from '../../../../src/components/adopt/replacing.ts';
import { AnswerStore } from '../../../../src/components/adopt/storage.ts';
import { isMissed } from '../../../../src/components/adopt/use-snapshots.ts';
import { soundAnswers } from '../../support/answers.ts';
import { TEMPLATE } from '../../support/template.ts';

/**
 * A page in short: answers with their way back, and the copies that are kept when others take their
 * place.
 */
class Page {
  state: State = initialState(startFrom(TEMPLATE, RECOMMENDED));
  readonly kept: Answers[] = [];
  /** Texts that somebody typed, each unlike all others. */
  readonly typed: string[] = [];

  dispatch = (action: Action): void => {
    this.state = reduce(TEMPLATE, this.state, action);
  };

  private putAside = (before: Answers, after: Answers): boolean => {
    const isWorthIt = isMissed(TEMPLATE, before, after);
    if (isWorthIt) this.kept.push(before);
    return isWorthIt;
  };

  open(other: Answers): void {
    this.putAside(this.state.answers, other);
    // Somebody who goes on without the way back, as after a reload, has only the copies.
    this.state = initialState(other);
  }

  replacing() {
    return replacing({
      template: TEMPLATE,
      store: new AnswerStore(TEMPLATE),
      answers: this.state.answers,
      dispatch: this.dispatch,
      putAside: this.putAside,
      asSaved: (read) => read,
      setSaved: () => undefined,
      setNotices: () => undefined,
    });
  }

  word(): string {
    const text = `word-${this.typed.length + 1}.`;
    this.typed.push(text);
    return text;
  }
}

const topics = TEMPLATE.topics.map(({ id }) => id);
const topic = fc.constantFrom(...topics);
const direction = fc.constantFrom(-1 as const, 1 as const);

/** Something that a reader does and that says nowhere that it deletes what was typed. */
const steps: fc.Arbitrary<(page: Page) => void> = fc.oneof(
  fc.constantFrom(...TEMPLATE.details).map(({ id }) => (page: Page) => {
    // What is typed in place of something else takes its place: the field is emptied by the reader.
    const before = page.state.answers.details[id] ?? '';
    page.dispatch({ type: 'detail', id, value: `${before} ${page.word()}` });
  }),
  topic.map((id) => (page: Page) => {
    const position = page.state.answers.choices[id];
    if (position === undefined || position === LEFT_OUT) return;
    const before = page.state.answers.edits[`${id}/${position}`];
    const wording = { text: `${before?.text ?? ''} ${page.word()}`, bullets: [] };
    page.dispatch({ type: 'edit', topic: id, position, wording });
  }),
  fc.constantFrom(...TEMPLATE.sections).map(({ id }) => (page: Page) => {
    page.dispatch({ type: 'add-own', section: id });
    const own = page.state.answers.own.at(-1);
    if (own) page.dispatch({ type: 'own', id: own.id, change: { text: page.word() } });
  }),
  topic.map((id) => (page: Page) => {
    page.dispatch({ type: 'choose', topic: id, choice: LEFT_OUT });
  }),
  fc.constantFrom(LEFT_OUT, RECOMMENDED).map((how) => (page: Page) => {
    page.dispatch({ type: 'do', change: (now) => decideUndecided(TEMPLATE, now, how) });
  }),
  fc.tuple(topic, direction).map(([id, by]) => (page: Page) => {
    page.dispatch({ type: 'do', change: (now) => moveClause(TEMPLATE, now, id, by) });
  }),
  direction.map((by) => (page: Page) => {
    page.dispatch({ type: 'do', change: (now) => moveSection(TEMPLATE, now, 'contact', by) });
  }),
  fc.constantFrom(RECOMMENDED, 'hill-view', 'mill-lane').map((base) => (page: Page) => {
    page.replacing().changeBase(base);
  }),
  fc.constant((page: Page) => {
    page.replacing().deleteAll();
  }),
  fc.constant((page: Page) => {
    const link = readLink(TEMPLATE, 'base=mill-lane&parents=left-out');
    if (link?.answers) page.open(link.answers);
  }),
  soundAnswers().map((other) => (page: Page) => {
    page.open(other);
  }),
  fc.nat(3).map((at) => (page: Page) => {
    const copy = page.kept[at];
    if (copy) page.open(copy);
  }),
  fc.constant((page: Page) => {
    const { answers } = readAnswers(TEMPLATE, writeAnswers(page.state.answers));
    if (answers) page.state = initialState(answers);
  }),
);

it('whatever a reader does, all that was typed is in the policy or in a copy that is kept', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 20 }), (all) => {
      const page = new Page();
      for (const step of all) step(page);
      const there = [page.state.answers, ...page.kept].map((one) => JSON.stringify(one)).join('\n');
      for (const text of page.typed) expect(there).toContain(text);
    }),
    { numRuns: 300 },
  );
});
