/** What stands for a position where a policy says nothing. */
export const SILENT = 'silent';

/** The groups that topics are in, in the order in which they are shown. */
export const TOPIC_GROUPS = {
  scope: 'Scope and standing',
  contact: 'Contact with others',
  conduct: 'Conduct online',
  security: 'Privacy and security',
  'working-day': 'The working day',
  'school-accounts': 'The school’s own accounts',
  safeguarding: 'Safeguarding',
  oversight: 'Oversight and review',
} as const satisfies Record<string, string>;

export type TopicGroup = keyof typeof TOPIC_GROUPS;
