import type { Dice } from './dice.ts';

const WHO = [
  'Staff',
  'All staff',
  'Volunteers',
  'Governors',
  'Coaches',
  'Supply teachers',
  'The head teacher',
  'The school',
];
const DUTY = [
  'must',
  'must not',
  'should',
  'should not',
  'may',
  'are expected to',
  'will',
  'need not',
];
const ACT = [
  'post',
  'share',
  'answer',
  'keep',
  'report',
  'publish',
  'record',
  'delete',
  'forward',
  'approve',
  'collect',
  'describe',
  'mention',
  'photograph',
  'invite',
  'follow',
];
const WHAT = [
  'messages from parents',
  'pictures of pupils',
  'comments about colleagues',
  'details of a trip',
  'news of the school',
  'passwords',
  'requests from former pupils',
  'opinions on elections',
  'timetables',
  'recordings of lessons',
  'notes of a meeting',
  'results of a match',
  'names of visitors',
  'links to other sites',
  'drawings and other work',
  'records of attendance',
];
const WHERE = [
  'on personal accounts',
  "on the school's own pages",
  'in closed groups',
  'during lessons',
  'after the working day',
  'on a device of the school',
  'in the staff room',
  'at home',
  'on a public forum',
  'by private message',
  'while travelling',
  'in a class blog',
];
const WHEN = [
  'without written consent',
  'unless the office has agreed',
  'within two working days',
  'at any time',
  'before the end of term',
  'where a child could be recognised',
  'if in doubt',
  'as soon as it is noticed',
  'when the account is opened',
  'for as long as they are employed',
  'except in an emergency',
  'once a year',
];
const LAW = ['the Equality Act 2010', 'the Data Protection Act 2018', 'Facebook', 'WhatsApp'];

/**
 * A sentence such as a policy has, of eight to thirty words; one in twenty names a law or a
 * platform.
 */
export function sentence(roll: Dice): string {
  const main = `${roll.oneOf(WHO)} ${roll.oneOf(DUTY)} ${roll.oneOf(ACT)} ${roll.oneOf(WHAT)} ${roll.oneOf(WHERE)}`;
  const more = roll.below(2) === 0 ? ` ${roll.oneOf(WHEN)}` : '';
  const and =
    roll.below(3) === 0 ? `, and ${roll.oneOf(DUTY)} ${roll.oneOf(ACT)} ${roll.oneOf(WHAT)}` : '';
  const law = roll.below(20) === 0 ? `, as ${roll.oneOf(LAW)} requires or allows` : '';
  return `${main}${more}${and}${law}.`;
}

/** A few words that end a list item. */
export function item(roll: Dice): string {
  return `${roll.oneOf(ACT)} ${roll.oneOf(WHAT)} ${roll.oneOf(WHERE)}`;
}
