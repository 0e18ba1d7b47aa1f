import type { Template } from '../../../adopt/template.ts';
import { readAnswersFile } from '../read-file.ts';
import type { UsedAnswers } from '../use-answers.ts';
import { FileField } from './FileField.tsx';

interface Props {
  readonly template: Template;
  readonly used: UsedAnswers;
  readonly setMessage: (message: string) => void;
}

/** Takes saved answers in place of those that are here, which are kept. */
export function OpenAnswers({ template, used, setMessage }: Props) {
  const open = async (file: File) => {
    const { answers, problems } = await readAnswersFile(template, file);
    const isKept = answers !== null && used.open(answers, 'file');
    const opened = answers ? [`${file.name} is opened.`] : [];
    const kept = isKept ? ['What was here is kept: you can bring it back.'] : [];
    setMessage([...opened, ...kept, ...problems].join(' '));
  };
  return <FileField id="open-answers" label="Open saved answers" onFile={open} />;
}
