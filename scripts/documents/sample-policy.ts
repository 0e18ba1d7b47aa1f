import type { MadeParagraph } from './paragraphs.ts';

/**
 * The policy of a school that does not exist, in the state in which many are: some of it sound,
 * some of it out of date, some of it missing. Every word is ours. A line is the kind of a
 * paragraph, its number, and its words.
 */
const LINES = `
title | | Social Media Policy for Staff
para | | Fernbank Example Primary School. This school does not exist: the document shows what the page can do.
row | | Written by | The headteacher
row | | Approved by governors | March 2016
row | | To be reviewed | March 2019
heading | 1 | Introduction
clause | 1.1 | Social media are part of daily life, and the school welcomes their use for good purposes. This policy explains what is expected of everybody who works here.
clause | 1.2 | The policy applies to all teaching and support staff, governors, volunteers and students on placement.
clause | 1.3 | Social media means any website or app on which people share words, pictures or films. Examples are:
item | | Facebook, Twitter, Google+ and Instagram
item | | blogs and discussion forums
item | | messaging services such as WhatsApp
clause | 1.4 | Staff should read this policy together with the Code of Conduct, the Acceptable Use Agreement and the Child Protection Policy.
heading | 2 | The law
clause | 2.1 | Staff must act within the law when they use social media. The school has regard to the Data Protection Act 1998, the Human Rights Act 1998, the Defamation Act 2013, the Equality Act 2010 and Keeping Children Safe in Education 2019.
clause | 2.2 | Messages sent over the school network may be recorded under the Regulation of Investigatory Powers Act 2000.
heading | 3 | Contact with pupils and parents
clause | 3.1 | Staff must not accept or invite pupils, or former pupils under the age of 18, as friends or followers on their personal accounts.
clause | 3.2 | Staff must not exchange private messages with pupils. All contact with pupils online must take place through the accounts of the school.
clause | 3.3 | Staff should be cautious about accepting parents as friends, and should talk to the headteacher first if they are unsure.
clause | 3.4 | A member of staff who is contacted by a pupil on a personal account must not reply and must tell the headteacher on the same day.
heading | 4 | Personal use
clause | 4.1 | Staff must not use social media for private purposes during lessons or other directed time. Use during breaks is allowed if it is out of sight of pupils.
clause | 4.2 | When using social media in their own time, staff must not:
item | (a) | publish anything that brings the school into disrepute
item | (b) | disclose confidential information about pupils, parents, colleagues or the school
item | (c) | publish photographs of pupils
item | (d) | make comments about any person that are abusive, discriminatory or defamatory
clause | 4.3 | Staff who say online that they work at the school must make clear that the views they express are their own.
clause | 4.4 | Staff are advised to check their privacy settings at least once a term, and should not publish their home address or telephone number.
heading | 5 | The accounts of the school
clause | 5.1 | Nobody may set up an account in the name of the school without the written permission of the headteacher.
clause | 5.2 | Two members of staff must have the password of each account, which must be changed when either of them leaves.
clause | 5.3 | A photograph of a pupil may be published only if a parent has given written consent, and never together with the pupil’s full name.
heading | 6 | Concerns
clause | 6.1 | A member of staff who is abused or bullied online should keep the evidence, should not reply, and should report it to the headteacher, who will offer support.
clause | 6.2 | Anybody who is worried that a child is being harmed online must tell the designated safeguarding lead at once.
heading | 7 | Breaches of this policy
clause | 7.1 | A breach of this policy may lead to disciplinary action, up to and including dismissal.
clause | 7.2 | The school may ask a member of staff to remove a post that breaches this policy.
para | | Signed ______________________ Chair of governors
`;

/** Where it lies in the project; the page that checks documents offers it. */
export const SAMPLE_FILE = 'public/check/sample-policy.docx';

const DEPTHS: Readonly<Record<string, number>> = { heading: 1, item: 1 };

/** The paragraphs of the sample, in order. */
export const SAMPLE: readonly MadeParagraph[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [type = '', number = '', ...text] = line.split(/\s*\|\s*/);
    return {
      type: type as MadeParagraph['type'],
      number: number === '' ? null : number,
      text: text.join('\t'),
      depth: DEPTHS[type] ?? 0,
    };
  });
