/**
 * What has become of a law, guidance or platform, as a policy cites it; those out of date first.
 */
export const STATUSES = {
  repealed: { label: 'Repealed', meaning: 'No longer law.' },
  replaced: { label: 'Replaced', meaning: 'Something newer has taken its place.' },
  'part-repealed': { label: 'Partly repealed', meaning: 'Some of it is no longer law.' },
  misnamed: { label: 'Misnamed', meaning: 'It exists, but not under the title that is cited.' },
  renamed: { label: 'Renamed', meaning: 'It goes on under another name.' },
  closed: { label: 'Closed', meaning: 'It is no longer offered to the public.' },
  unchecked: {
    label: 'Not checked',
    meaning: 'We have not checked, and say nothing about what became of it.',
  },
  amended: { label: 'Amended', meaning: 'In force, and changed since it was made.' },
  current: { label: 'Current', meaning: 'In force, and right as cited.' },
} as const satisfies Record<string, { label: string; meaning: string }>;

export type Status = keyof typeof STATUSES;

/** What kind of thing is cited, in the order in which they are shown. */
export const KINDS = {
  act: 'Act of Parliament',
  regulation: 'Regulation',
  guidance: 'Guidance',
  standard: 'Standard',
  platform: 'Online platform',
} as const satisfies Record<string, string>;

export type Kind = keyof typeof KINDS;

/** How sure we are of the note. */
export const SURENESS = {
  firm: 'from an official source, or several that agree, of which this is one',
  'firm-in-part':
    'from an official source, or several that agree, of which this is one; what is “reported” comes from one good secondary source',
  fair: 'from one good secondary source',
  weak: 'unconfirmed',
} as const satisfies Record<string, string>;
