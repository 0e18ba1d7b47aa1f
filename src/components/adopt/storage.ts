import { readAnswers, writeAnswers, type ReadAnswers } from '../../adopt/read-answers.ts';
import { isSameWork, type Answers } from '../../adopt/answers.ts';
import type { Template } from '../../adopt/template.ts';
import { deleteDamaged, keepDamaged } from './damaged.ts';
import { remove, stored, write } from './local.ts';

const KEY = 'side-by-clause:adopt';
/**
 * When it was last saved. It is kept apart from the answers, which are the same whenever they were
 * saved.
 */
const SAVED_AT = 'side-by-clause:adopt-saved-at';

/** About how many letters answers have. */
const TRIAL_LETTERS = 50_000;

const TRIAL = 'side-by-clause:adopt-trial';

export type SaveResult = 'saved' | 'changed-elsewhere' | 'full-or-forbidden';

/**
 * The answers in this browser. Remembers what it last saw, so that another tab's work is not
 * written over.
 */
export class AnswerStore {
  private lastSeen: string | null = null;
  private readonly template: Template;

  constructor(template: Template) {
    this.template = template;
  }

  /** What is saved, or null if nothing is; damaged data is put aside and reported. */
  load(): ReadAnswers | null {
    const text = stored(KEY);
    this.lastSeen = text;
    if (text === null) return null;
    const read = readAnswers(this.template, text);
    if (!read.answers) keepDamaged(text);
    return read;
  }

  /** Saves, unless another tab has saved since. */
  save(answers: Answers): SaveResult {
    if (this.isChangedElsewhere()) return 'changed-elsewhere';
    return this.overwrite(answers);
  }

  /** Saves whatever another tab has done. */
  overwrite(answers: Answers): SaveResult {
    const text = writeAnswers(answers);
    if (!write(KEY, text)) return 'full-or-forbidden';
    write(SAVED_AT, new Date().toISOString());
    this.lastSeen = text;
    return 'saved';
  }

  /** When the answers that are here were saved; null if that is not known. */
  savedAt(): Date | null {
    const date = new Date(stored(SAVED_AT) ?? '');
    return Number.isNaN(date.getTime()) ? null : date;
  }

  /** Forgets the answers that are here. */
  clear(): void {
    remove([KEY, SAVED_AT]);
    this.lastSeen = null;
  }

  /** Forgets what could not be read, even where it is still in the place of the answers. */
  clearDamaged(): void {
    deleteDamaged();
    const text = stored(KEY);
    if (text !== null && text === this.lastSeen && !readAnswers(this.template, text).answers)
      this.clear();
  }

  /** Whether this browser keeps anything at all. */
  canSave(): boolean {
    const isKept = write(TRIAL, ' '.repeat(TRIAL_LETTERS));
    remove([TRIAL]);
    return isKept;
  }

  /** Calls back when another tab saves. */
  onChange(callback: () => void): () => void {
    const listener = (event: StorageEvent) => {
      const isOurs = event.key === KEY || event.key === null;
      if (isOurs && this.isChangedElsewhere()) callback();
    };
    window.addEventListener('storage', listener);
    return () => window.removeEventListener('storage', listener);
  }

  /**
   * Whether another tab has saved something else; that a topic was looked at is nothing to ask
   * about.
   */
  private isChangedElsewhere(): boolean {
    const text = stored(KEY);
    if (text === this.lastSeen) return false;
    if (text === null || this.lastSeen === null) return true;
    const [one, other] = [text, this.lastSeen].map(
      (each) => readAnswers(this.template, each).answers,
    );
    return !one || !other || !isSameWork(one, other);
  }
}
