import { LEFT_OUT, type Answers } from '../../src/adopt/answers.ts';
import { startFrom } from '../../src/adopt/starts.ts';
import { editKey, withBasis } from '../../src/adopt/wordings.ts';
import type { Template, Wording } from '../../src/adopt/template.ts';
import { SAMPLE_DETAILS } from './sample-details.ts';

/**
 * What a school decides for itself; on the rest it follows its model, or the recommendation where
 * the model is silent.
 */
interface Sample {
  readonly base: string;
  readonly details: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly edit: readonly [topic: string, position: string, Wording];
  readonly own: readonly [section: string, title: string, text: string];
}

const SAMPLES: readonly Sample[] = [
  {
    base: 'neu',
    details: SAMPLE_DETAILS.HILL_VIEW,
    choices: { 'parents-as-contacts': 'not-if-conflict', 'working-day-use': 'breaks-only' },
    edit: [
      'takedown',
      'within-24-hours',
      {
        text: 'When harmful material about people at {school} is reported, {head} or, if it concerns {head}, {chair} will ask the website to take it down on the same working day{see:cyberbullying}, and will:',
        bullets: [
          'keep a record of the material first, other than of an indecent image of a child',
          'keep a record of the request and of the answer',
          'tell the person concerned what has been done',
        ],
      },
    ],
    own: [
      'support',
      'A named colleague',
      'Each term {head} names a colleague to whom staff may turn in confidence about anything that has happened to them online.',
    ],
  },
  {
    base: 'newall-green',
    details: SAMPLE_DETAILS.MILL_LANE,
    choices: {
      images: 'personal-never-school-consent',
      whistleblowing: 'advised-proper-channels',
      'mobile-phones': LEFT_OUT,
    },
    edit: [
      'reporting-concerns',
      'must-tell-head',
      {
        text: 'Staff must raise every concern about anything on social media with {head} on the same day. If the concern is about {head}, {chair} must be told instead.',
        bullets: [],
      },
    ],
    own: [
      'school-accounts',
      'Sixth-form accounts',
      'Accounts that sixth-formers run for Mill Lane Academy are looked after by a member of {senior_team}, who has the password.',
    ],
  },
  {
    base: 'alderley-edge',
    details: SAMPLE_DETAILS.CHALK_DOWN,
    choices: { review: 'every-12-months', monitoring: 'if-breach-believed' },
    edit: [
      'images',
      'not-on-personal-phones',
      {
        text: 'Staff must never use their own phones or watches to take photographs or video while they are working with children{see:mobile-phones}. {School} lends cameras for trips and matches.',
        bullets: [],
      },
    ],
    own: [
      'contact',
      'Boarding houses',
      'House staff keep to this policy in the boarding houses too, where they are never off duty as far as pupils are concerned.',
    ],
  },
  {
    base: 'clifton-lodge',
    details: SAMPLE_DETAILS.SEA_BANK,
    choices: { 'working-day-use': 'breaks-only', breaches: 'will-be-investigated' },
    edit: [
      'respect',
      'no-attacks',
      {
        text: 'On social media, staff must not attack, insult or defame a child, a member of a child’s family, a colleague or {school}. Bullying, threats and harassment count as attacks. A civil disagreement does not, and nor does a complaint{see:whistleblowing}.',
        bullets: [],
      },
    ],
    own: [
      'conduct',
      'Class blogs',
      'The class blogs show children’s work and not their faces. A second member of staff reads each entry before it is published.',
    ],
  },
  {
    base: 'littletown',
    details: SAMPLE_DETAILS.LONG_MEADOW,
    choices: {
      'parents-as-contacts': 'must-be-cautious',
      'working-day-use': 'breaks-only',
      takedown: 'within-24-hours',
      'passwords-in-investigation': 'not-asked',
    },
    edit: [
      'reputation',
      'should-not-harm',
      {
        text: 'Staff should not post anything that brings {school} into disrepute or harms the reputation of the people who work or learn there. Reporting a concern in the way that this policy describes does neither{see:reporting-concerns}.',
        bullets: [],
      },
    ],
    own: [
      'purpose',
      'One policy for all schools of the trust',
      'This policy holds in every school of {school}. A school may add guidance of its own, but may not change a clause without {governing_body}.',
    ],
  },
];

/**
 * Complete answers of five schools that do not exist, one for each model: all details filled in,
 * every topic decided, a few positions changed, one wording edited and one clause added.
 */
export function sampleSchools(template: Template): Answers[] {
  return SAMPLES.map((sample) => answersOf(template, sample));
}

function answersOf(template: Template, { base, details, choices, edit, own }: Sample): Answers {
  const [topic, position, wording] = edit;
  const [section, title, text] = own;
  const start = startFrom(template, base);
  const recommended = template.topics.map((one) => [one.id, one.recommended.position ?? LEFT_OUT]);
  return withBasis(template, {
    ...start,
    details,
    choices: { ...Object.fromEntries(recommended), ...start.choices, ...choices },
    edits: { [editKey(topic, position)]: wording },
    own: [{ id: 'own-1', section, title, text }],
    forms: ['account-approval', 'staff-list'],
  });
}
