import type { Answers } from '../adopt/answers.ts';
import type { PolicyDocument } from '../adopt/document.ts';
import { writeAnswers } from '../adopt/read-answers.ts';

export interface ExportInput {
  readonly document: PolicyDocument;
  readonly answers: Answers;
}

interface Named {
  readonly id: string;
  /** What the button that makes it says. */
  readonly label: string;
  /** Whether it is the policy, or keeps what the school needs later. */
  readonly group: 'policy' | 'keeping';
  /**
   * Whether what is adopted is kept with the answers when it is made: the paper that is put to the
   * vote, and the answers themselves.
   */
  readonly records?: boolean;
}

/** What the browser prints. */
interface PrintedFormat extends Named {
  readonly how: 'print';
}

/** What is made here. */
export interface WrittenFormat extends Named {
  readonly how: 'write';
  /** The ending of its file's name, without the dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** What its file is called between the school and the day. */
  readonly file: string;
  /** The file; null if there is nothing to make one of. Its code is loaded when it is asked for. */
  readonly make: (input: ExportInput) => Promise<BlobPart | null>;
  /** What to say while it is made, where that takes a while. */
  readonly making?: string;
  /** What to say where there is nothing to make. */
  readonly none: string;
}

export type ExportFormat = PrintedFormat | WrittenFormat;

const POLICY = 'social-media-policy';
const NOTHING = 'There is nothing to save.';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Everything that a policy can be taken away as, in the order in which it is offered. */
export const FORMATS = [
  {
    id: 'pdf',
    label: 'Download PDF',
    group: 'policy',
    records: true,
    ending: 'pdf',
    mediaType: 'application/pdf',
    file: POLICY,
    how: 'write',
    make: async ({ document }) => (await import('./pdf/client.ts')).makePdf(document),
    making: 'Making the PDF …',
    none: NOTHING,
  },
  { id: 'print', label: 'Print', group: 'policy', how: 'print' },
  {
    id: 'docx',
    label: 'Word',
    group: 'policy',
    records: true,
    ending: 'docx',
    mediaType: WORD,
    file: POLICY,
    how: 'write',
    make: async ({ document }) => (await import('./word/index.ts')).policyToWord(document),
    none: NOTHING,
  },
  {
    id: 'html',
    label: 'HTML',
    group: 'policy',
    ending: 'html',
    mediaType: 'text/html;charset=utf-8',
    file: POLICY,
    how: 'write',
    make: async ({ document }) => (await import('./html/index.ts')).toHtml(document),
    none: NOTHING,
  },
  {
    id: 'md',
    label: 'Markdown',
    group: 'policy',
    ending: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    file: POLICY,
    how: 'write',
    make: async ({ document }) => (await import('./markdown.ts')).toMarkdown(document),
    none: NOTHING,
  },
  {
    id: 'txt',
    label: 'Plain text',
    group: 'policy',
    ending: 'txt',
    mediaType: 'text/plain;charset=utf-8',
    file: POLICY,
    how: 'write',
    make: async ({ document }) => (await import('./text.ts')).toPlainText(document),
    none: NOTHING,
  },
  {
    id: 'calendar',
    label: 'Reminder of the next review',
    group: 'keeping',
    ending: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    file: `${POLICY}-review`,
    how: 'write',
    make: async ({ document }) => (await import('./calendar.ts')).toCalendar(document),
    none: 'Fill in the date adopted, and choose how often the policy is reviewed: then there is a next review.',
  },
  {
    id: 'answers',
    label: 'Save answers to a file',
    group: 'keeping',
    records: true,
    ending: 'json',
    mediaType: 'application/json',
    file: `${POLICY}-answers`,
    how: 'write',
    make: async ({ answers }) => writeAnswers(answers),
    none: NOTHING,
  },
] as const satisfies readonly ExportFormat[];

/** The formats of the policy itself, as the command line has them. */
export const POLICY_FORMATS = FORMATS.filter(isOfPolicy);

export type PolicyFormat = Extract<(typeof FORMATS)[number], { file: typeof POLICY }>;

function isOfPolicy(format: (typeof FORMATS)[number]): format is PolicyFormat {
  return format.how === 'write' && format.file === POLICY;
}
