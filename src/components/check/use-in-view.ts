import { useEffect, useRef } from 'preact/hooks';

/**
 * Brings a part of the page into view when something appears in it: on a phone it may be beyond the
 * edge.
 *
 * @param isThere whether there is something to see
 * @returns what to give the part as its `ref`
 */
export function useInView(isThere: boolean) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isThere) part.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere]);
  return part;
}
