import type { Reference, Status } from '../../law/schema.ts';

/** What exists today, and is out of date only under another name. */
const UNDER_ANOTHER_NAME: readonly Status[] = ['misnamed', 'renamed'];

/**
 * What has become of something under the name that a document gives it: "Twitter" is renamed, and
 * "X (formerly Twitter)" is current.
 *
 * @param isOutOfDate whether the document names it otherwise than as it stands today
 */
export function statusAsNamed({ status }: Reference, isOutOfDate: boolean): Status {
  return !isOutOfDate && UNDER_ANOTHER_NAME.includes(status) ? 'current' : status;
}
