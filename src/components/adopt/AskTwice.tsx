import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly ask: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/**
 * Asks once more: what is deleted cannot be brought back. A second click in the same place does
 * nothing.
 */
export function AskTwice({ ask, yes, onYes }: Props) {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isFirst.current) (isAsking ? keep : first).current?.focus();
    isFirst.current = false;
  }, [isAsking]);
  const confirm = () => {
    onYes();
    setAsking(false);
  };
  return (
    <>
      <button type="button" ref={first} disabled={isAsking} onClick={() => setAsking(true)}>
        {ask}
      </button>
      {isAsking && (
        <>
          <button type="button" ref={keep} onClick={() => setAsking(false)}>
            Keep it
          </button>
          <button type="button" onClick={confirm}>
            {yes}
          </button>
        </>
      )}
    </>
  );
}
