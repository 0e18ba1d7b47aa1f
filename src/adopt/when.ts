const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/**
 * When something was saved, by the reader's own clock.
 *
 * @returns "at 14:02" on the same day, or "on 9 December 2026 at 14:02"
 */
export function whenInWords(then: Date, now: Date): string {
  const time = `at ${TIME.format(then)}`;
  return DAY.format(then) === DAY.format(now) ? time : `on ${DAY.format(then)} ${time}`;
}
