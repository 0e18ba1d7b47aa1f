import { readAnswers, writeAnswers, type ReadAnswers } from '../../adopt/read-answers.ts';
import type { Answers } from '../../adopt/answers.ts';
import type { Template } from '../../adopt/template.ts';

const KEY = 'side-by-clause:adopt';
/** What could not be read is put aside here, so that it is not written over. */
const ASIDE = 'side-by-clause:adopt-damaged';

export type SaveResult = 'saved' | 'changed-elsewhere' | 'full-or-forbidden';

/** The answers in this browser. Remembers what it last saw, so that another tab's work is not written over. */
export class AnswerStore {
  private lastSeen: string | null = null;
  private readonly template: Template;

  constructor(template: Template) {
    this.template = template;
  }

  /** What is saved, or null if nothing is; damaged data is put aside and reported. */
  load(): ReadAnswers | null {
    const text = this.stored();
    this.lastSeen = text;
    if (text === null) return null;
    const read = readAnswers(this.template, text);
    if (!read.answers) this.write(ASIDE, text);
    return read;
  }

  /** Saves, unless another tab has saved since. */
  save(answers: Answers): SaveResult {
    if (this.stored() !== this.lastSeen) return 'changed-elsewhere';
    return this.overwrite(answers);
  }

  /** Saves whatever another tab has done. */
  overwrite(answers: Answers): SaveResult {
    const text = writeAnswers(answers);
    if (!this.write(KEY, text)) return 'full-or-forbidden';
    this.lastSeen = text;
    return 'saved';
  }

  /** Forgets everything, what was put aside included. */
  clear(): void {
    try {
      localStorage.removeItem(KEY);
      localStorage.removeItem(ASIDE);
    } catch {
      // Storage is forbidden, so nothing is there.
    }
    this.lastSeen = null;
  }

  /** Calls back when another tab saves. */
  onChange(callback: () => void): () => void {
    const listener = (event: StorageEvent) => {
      if (event.key === KEY || event.key === null) callback();
    };
    window.addEventListener('storage', listener);
    return () => window.removeEventListener('storage', listener);
  }

  private stored(): string | null {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  }

  private write(key: string, text: string): boolean {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  }
}
