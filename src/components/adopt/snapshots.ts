import { isSameWork, type Answers } from '../../adopt/answers.ts';
import { readAnswers, writeAnswers } from '../../adopt/read-answers.ts';
import { isData } from '../../adopt/saved.ts';
import type { Template } from '../../adopt/template.ts';
import { remove, stored, write } from './local.ts';

/** What was on the page before something took its place. */
export const SNAPSHOTS = 'side-by-clause:adopt-snapshots';
/** Where earlier editions of this page kept it: a list of texts, the latest last. */
const FORMER = 'side-by-clause:adopt-aside';

/**
 * Links opened one after another must not push out what a school has worked on for weeks; and
 * storage has an end.
 */
const MOST = 10;

/** What took its place. */
export const REASONS = {
  link: 'before a link was opened',
  file: 'before a file was opened',
  base: 'before another starting point was chosen',
  deleted: 'before everything was deleted',
  restored: 'before an earlier version was brought back',
  document: 'before a policy was begun from your document',
  window: 'before the changes from another window were taken',
  next: 'before the next version was begun',
  unknown: 'before something else was opened',
} as const satisfies Record<string, string>;

export type Reason = keyof typeof REASONS;

export interface Snapshot {
  /** When, in milliseconds since 1970; no two have the same. */
  readonly at: number;
  readonly reason: Reason;
  readonly answers: Answers;
}

/** Answers that others have replaced, kept in this browser, the latest first. */
export class SnapshotStore {
  private readonly template: Template;
  /** What the browser has no room for: it is there until the page is left. */
  private unsaved: readonly Snapshot[] = [];

  constructor(template: Template) {
    this.template = template;
  }

  list(): Snapshot[] {
    return [...this.unsaved, ...this.stored()].toSorted((a, b) => b.at - a.at);
  }

  /**
   * Keeps answers. If there is no room for ten, the oldest go. @returns whether the browser keeps
   * these, and not this page alone
   */
  put(answers: Answers, reason: Reason, now = Date.now()): boolean {
    const others = this.list().filter((one) => !isSameWork(one.answers, answers));
    const at = Math.max(now, ...others.map((one) => one.at + 1));
    const all = [{ at, reason, answers }, ...others].slice(0, MOST);
    for (let most = all.length; most > 0; most--) {
      if (!this.write(all.slice(0, most))) continue;
      this.unsaved = all.slice(most);
      return true;
    }
    const unsaved = this.unsaved.filter((one) => others.includes(one));
    this.unsaved = [{ at, reason, answers }, ...unsaved].slice(0, MOST);
    return false;
  }

  drop(at: number): void {
    const isOther = (one: Snapshot) => one.at !== at;
    this.unsaved = this.unsaved.filter(isOther);
    this.write(this.stored().filter(isOther));
  }

  clear(): void {
    this.unsaved = [];
    remove([SNAPSHOTS, FORMER]);
  }

  private stored(): Snapshot[] {
    return [...this.current(), ...this.former()];
  }

  private current(): Snapshot[] {
    return listOf(stored(SNAPSHOTS)).flatMap((one) => {
      if (!isData(one) || typeof one['at'] !== 'number' || typeof one['text'] !== 'string')
        return [];
      const { answers } = readAnswers(this.template, one['text']);
      return answers ? [{ at: one['at'], reason: reasonOf(one['reason']), answers }] : [];
    });
  }

  private former(): Snapshot[] {
    return listOf(stored(FORMER))
      .flatMap((text, at) => {
        const { answers } = readAnswers(this.template, typeof text === 'string' ? text : '');
        return answers ? [{ at, reason: 'unknown' as const, answers }] : [];
      })
      .toReversed();
  }

  private write(all: readonly Snapshot[]): boolean {
    const kept = all.map(({ at, reason, answers }) => ({
      at,
      reason,
      text: writeAnswers(answers),
    }));
    const isKept = write(SNAPSHOTS, JSON.stringify(kept));
    if (isKept) remove([FORMER]);
    return isKept;
  }
}

function reasonOf(value: unknown): Reason {
  return typeof value === 'string' && Object.hasOwn(REASONS, value) ? (value as Reason) : 'unknown';
}

/** The members of a list, whatever was written there. */
export function listOf(text: string | null): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
