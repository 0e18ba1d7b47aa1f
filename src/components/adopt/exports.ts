import type { Answers } from '../../adopt/answers.ts';
import { nextReview } from '../../adopt/control.ts';
import { fileName } from '../../adopt/file-name.ts';
import { toMarkdown } from '../../adopt/markdown.ts';
import { toPlainText } from '../../adopt/plain-text.ts';
import { writeAnswers } from '../../adopt/read-answers.ts';
import type { Template } from '../../adopt/template.ts';
import type { DocumentProps } from './document/DocumentView.tsx';

export interface ExportInput {
  readonly template: Template;
  readonly answers: Answers;
  readonly view: DocumentProps;
}

interface Export {
  readonly label: string;
  /** Saves a file. @returns its name, or null if there is nothing to save */
  readonly save: (input: ExportInput) => Promise<string | null>;
  /** What to say where there is nothing to save. */
  readonly none: string;
}

const NOTHING = 'There is nothing to save.';
const today = () => new Date().toISOString().slice(0, 10);

/** What can be saved as a file. Word and calendar code is loaded when it is asked for. */
export const EXPORTS = {
  word: { label: 'Word', none: NOTHING, save: saveWord },
  note: { label: 'Note on changes for governors (Word)', none: NOTHING, save: saveNote },
  markdown: {
    label: 'Markdown',
    none: NOTHING,
    save: async ({ template, answers, view }) =>
      saveText(view, 'social-media-policy', 'md', toMarkdown(view.document, template, answers)),
  },
  text: {
    label: 'Plain text',
    none: NOTHING,
    save: async ({ view }) =>
      saveText(view, 'social-media-policy', 'txt', toPlainText(view.document)),
  },
  calendar: {
    label: 'Reminder of the next review',
    none: 'Fill in the date adopted, and choose how often the policy is reviewed: then there is a next review.',
    save: saveReminder,
  },
  answers: {
    label: 'Save answers to a file',
    none: NOTHING,
    save: async ({ answers, view }) =>
      saveText(view, 'social-media-policy-answers', 'json', writeAnswers(answers)),
  },
} as const satisfies Record<string, Export>;

export type ExportKind = keyof typeof EXPORTS;

async function saveWord({ view }: ExportInput): Promise<string> {
  const { policyToWord } = await import('../../adopt/word/index.ts');
  return save(view, 'social-media-policy', 'docx', await policyToWord(wordInput(view)));
}

async function saveNote({ view }: ExportInput): Promise<string | null> {
  const { changes } = view;
  if (!changes) return null;
  const { coverNoteToWord } = await import('../../adopt/word/index.ts');
  const note = await coverNoteToWord({ ...wordInput(view), quoted: [], changes });
  return save(view, 'social-media-policy-changes', 'docx', note);
}

async function saveReminder({ template, answers, view }: ExportInput): Promise<string | null> {
  const day = nextReview(template, answers);
  if (!day) return null;
  const { reviewReminder } = await import('../../adopt/reminder.ts');
  return saveText(
    view,
    'social-media-policy-review',
    'ics',
    reviewReminder(view.document.school, day),
  );
}

function wordInput(view: DocumentProps) {
  const { document, control, log, changes, modelName, quote } = view;
  const quoted = (changes?.substantive ?? []).flatMap(({ id, modelClauses }) =>
    modelClauses.flatMap((clause) => {
      const { name, text } = quote(clause);
      return text === null ? [] : [{ change: id, name: `${modelName} ${name}`, text }];
    }),
  );
  return { document, control, changeLog: log, changes, modelName, quoted };
}

function saveText(view: DocumentProps, what: string, extension: string, text: string): string {
  return save(view, what, extension, new Blob([text], { type: 'text/plain;charset=utf-8' }));
}

function save(view: DocumentProps, what: string, extension: string, blob: Blob): string {
  const name = fileName(view.document.school, today(), what, extension);
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
