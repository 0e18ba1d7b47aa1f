import type { Answers } from '../../../adopt/answers.ts';
import { schoolName, type ChangesNote, type PolicyDocument } from '../../../adopt/document.ts';
import { fileName } from '../../../adopt/file-name.ts';
import { changesNote } from '../../../adopt/note.ts';
import type { Template } from '../../../adopt/template.ts';
import { download } from '../../download.ts';
import type { Against } from '../against.ts';

export interface PaperInput {
  readonly template: Template;
  readonly answers: Answers;
  readonly document: PolicyDocument;
  readonly against: Against;
}

/** The note on what has changed. @throws Error if what it is compared with has no note */
export async function noteOf({ template, answers, against }: PaperInput): Promise<ChangesNote> {
  if (!against.changes) throw new Error('There is no note on this.');
  return changesNote(template, answers, await against.changes());
}

/** Saves the note as a Word file. @returns what to tell the reader */
export async function saveNote(input: PaperInput): Promise<string> {
  const [note, { noteToWord }] = await Promise.all([
    noteOf(input),
    import('../../../export/word/index.ts'),
  ]);
  return saved(input, 'social-media-policy-changes', await noteToWord(note));
}

/**
 * Saves the policy with tracked changes, if enough of the other is kept. @returns what to tell the
 * reader, or why there is none
 */
export async function saveTracked(input: PaperInput): Promise<string> {
  const { document, against } = input;
  const [before, { trackedToWord }] = await Promise.all([
    against.before(),
    import('../../../export/word/tracked.ts'),
  ]);
  const author = schoolName(document) || 'The school';
  const made = await trackedToWord(before, document, author, new Date());
  if (made.kind === 'refused') return made.why;
  return saved(input, 'social-media-policy-tracked-changes', made.blob);
}

function saved({ document, against }: PaperInput, paper: string, file: Blob): string {
  const what = [paper, against.file].filter(Boolean).join('-');
  const today = new Date().toISOString().slice(0, 10);
  const name = fileName(schoolName(document), today, what, 'docx');
  download(name, file, file.type);
  return `${name} is saved where your browser keeps downloads.`;
}
