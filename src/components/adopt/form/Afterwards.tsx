import type { ComponentProps } from 'preact';
import { LaterFold } from '../LaterFold.tsx';
import { TakeAway } from './TakeAway.tsx';

/**
 * What comes after the decisions: taking the policy away, next year, and the way back to what was
 * here before.
 */
export function Afterwards(props: ComponentProps<typeof TakeAway>) {
  const { template, used, document } = props;
  const { answers, dispatch, open } = used;
  return (
    <>
      <TakeAway {...props} />
      <LaterFold
        id="next-year"
        summary="Versions adopted, and next year"
        load={async () => (await import('./NextYear.tsx')).NextYear}
        with={{ template, answers, document, dispatch, open }}
      />
      <LaterFold
        id="kept"
        summary={`Earlier versions kept in this browser (${used.snapshots.length})`}
        load={async () => (await import('../Kept.tsx')).Kept}
        with={{ template, used }}
      />
    </>
  );
}
