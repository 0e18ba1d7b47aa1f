import { isSameWork, type Answers } from '../../adopt/answers.ts';
import { readAnswers, writeAnswers } from '../../adopt/read-answers.ts';
import type { Template } from '../../adopt/template.ts';
import { stored, write } from './local.ts';

/** What stood here before links and files were opened, the latest last. */
export const ASIDE = 'side-by-clause:adopt-aside';

/** A link opened on a link must not push out what a school has worked on; and storage has an end. */
const MOST = 5;

/** Answers that others stand in place of, kept in this browser. */
export class AsideStore {
  private readonly template: Template;

  constructor(template: Template) {
    this.template = template;
  }

  put(answers: Answers): void {
    this.write([...this.without(answers), answers].slice(-MOST));
  }

  /** What was put aside last, but for what stands here now; null if there is nothing. */
  latest(now: Answers): Answers | null {
    return this.without(now).at(-1) ?? null;
  }

  drop(answers: Answers): void {
    this.write(this.without(answers));
  }

  private without(answers: Answers): Answers[] {
    return listOf(stored(ASIDE))
      .flatMap((text) => readAnswers(this.template, text).answers ?? [])
      .filter((one) => !isSameWork(one, answers));
  }

  private write(all: readonly Answers[]): void {
    write(ASIDE, JSON.stringify(all.map(writeAnswers)));
  }
}

/** The texts of a list, whatever was written there. */
function listOf(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
