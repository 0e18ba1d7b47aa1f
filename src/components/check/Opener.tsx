import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { focusOpener } from './focus.ts';
import { useInView } from './use-in-view.ts';
import type { Opening } from './use-opening.ts';

interface Props extends Opening {
  /** Address of the sample. */
  readonly sample: string;
  /** Whether nothing is open yet: then this is what the page is for. */
  readonly isFirst: boolean;
}

const ACCEPTED =
  '.docx,.odt,.pdf,.txt,.md,.html,.htm,.json,application/pdf,text/plain,text/markdown,text/html';

/** Where a reader drops, chooses or pastes a document. Anything dropped anywhere in it is taken. */
export function Opener(props: Props) {
  const { isFirst, refused } = props;
  const dismiss = () => {
    props.dismiss();
    focusOpener();
  };
  const notice = useInView(refused !== null);
  return (
    <>
      <div role="alert" ref={notice}>
        {refused !== null && (
          <div class="notice">
            <p>{refused}</p>
            <button type="button" onClick={dismiss}>
              Close
            </button>
          </div>
        )}
      </div>
      {isFirst ? (
        <Ways {...props} />
      ) : (
        <details class="fold another" id="open-another">
          <summary>Open another document</summary>
          <Ways {...props} />
        </details>
      )}
    </>
  );
}

function Ways(props: Props) {
  const { openFiles, work } = props;
  const isBusy = work !== null;
  return (
    <DropZone onFiles={(files) => void openFiles(files)}>
      <p>
        <label for="own-file">Choose your policy, or drop it here</label>
        <input
          id="own-file"
          type="file"
          accept={ACCEPTED}
          multiple
          disabled={isBusy}
          aria-describedby="own-file-kinds"
          onChange={({ currentTarget }) => {
            void openFiles(Array.from(currentTarget.files ?? []));
            currentTarget.value = '';
          }}
        />
        <small id="own-file-kinds">
          Word (.docx), OpenDocument (.odt), PDF, plain text, Markdown or a saved web page, up to 20
          MB; or work that you saved from this page. Policies are read in English.
        </small>
      </p>
      <Paste {...props} />
      <Sample {...props} />
    </DropZone>
  );
}

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

/** Where files are dropped: this part shows it, and the whole page takes them. */
function DropZone({ onFiles, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    // Anywhere on the page: beside the frame, the browser would leave the page for the file.
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take.current(Array.from(event.dataTransfer?.files ?? []));
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const listeners = { dragover: over, drop, dragleave: leave } as const;
    for (const [name, listener] of Object.entries(listeners))
      document.addEventListener(name as 'drop', listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        document.removeEventListener(name as 'drop', listener);
    };
  }, []);
  return (
    <div class="drop" data-over={isOver || undefined}>
      {children}
    </div>
  );
}

/** Words that are dragged into a field are left to it. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

function Sample({ openSample, sample, work }: Props) {
  return (
    <p>
      No document at hand?{' '}
      <button type="button" disabled={work !== null} onClick={() => void openSample(sample)}>
        Try the sample
      </button>{' '}
      <small>The policy of a school that does not exist, as a Word file.</small>
    </p>
  );
}

/** Pasted words keep their headings, lists and tables where the clipboard has them. */
function Paste({ openText, work }: Opening) {
  const [text, setText] = useState('');
  const html = useRef<string | null>(null);
  const paste = ({ clipboardData, currentTarget }: ClipboardEvent) => {
    const { value, selectionStart, selectionEnd } = currentTarget as HTMLTextAreaElement;
    // What is beside it would be lost with it, since only the words of the field know of both.
    const isWhole = selectionEnd - selectionStart === value.length;
    html.current = (isWhole && clipboardData?.getData('text/html')) || null;
  };
  const read = () => void openText(text, html.current);
  return (
    <details class="fold paste">
      <summary>Paste the text instead</summary>
      <label for="own-text">Text of your policy</label>
      <textarea
        id="own-text"
        rows={8}
        value={text}
        onPaste={paste}
        onInput={({ currentTarget, inputType }) => {
          if (inputType !== 'insertFromPaste') html.current = null;
          setText(currentTarget.value);
        }}
      />
      <button type="button" disabled={work !== null || text.trim() === ''} onClick={read}>
        Read this text
      </button>
    </details>
  );
}
