import { useInView } from './use-in-view.ts';
import type { Opening } from './use-opening.ts';

/** How far the reading of a file has come, said aloud too, and a way to stop it. */
export function Working({ work, cancel }: Pick<Opening, 'work' | 'cancel'>) {
  const part = useInView(work !== null);
  return (
    <div class="working" role="status" ref={part}>
      {work !== null && (
        <>
          <p>
            Reading {work.name}
            {work.of > 0 && `: ${work.done} of ${work.of}`} …
          </p>
          <progress
            aria-label="How far it is"
            max={work.of || undefined}
            value={work.of ? work.done : undefined}
          />
          <button type="button" onClick={cancel}>
            Cancel
          </button>
        </>
      )}
    </div>
  );
}
