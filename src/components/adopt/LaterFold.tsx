import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';

interface Props<P extends object> {
  readonly id: string;
  readonly summary: string;
  readonly class?: string;
  /** Loads what is in the fold; called when it is opened first. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly with: P;
}

/**
 * A fold whose content is loaded when it is opened: most readers never ask for it, and nobody
 * should wait for what they do not ask for.
 */
export function LaterFold<P extends object>({ id, summary, load, with: props, ...rest }: Props<P>) {
  const [content, setContent] = useState<{ readonly Content: ComponentType<P> } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const open = () => {
    if (content) return;
    setFailed(false);
    load().then(
      (Content) => setContent({ Content }),
      () => setFailed(true),
    );
  };
  return (
    <details
      id={id}
      class={rest.class ?? 'fold'}
      onToggle={({ currentTarget }) => currentTarget.open && open()}
    >
      <summary>{summary}</summary>
      {hasFailed && (
        <p role="alert">
          This part could not be loaded. Check your connection, close it and open it again. Nothing
          you typed is lost.
        </p>
      )}
      {content && <content.Content {...props} />}
    </details>
  );
}
