import { asks, type Question } from './asked.ts';

/** Shorthands for what several questions ask. */
const PARENTS =
  'neu#5.3 neu#appendix.1.d littletown#5.3 alderley-edge#prohibited-use.2 newall-green#6.10 clifton-lodge#7.6';
const BREACHES =
  'neu#10.4 littletown#10.4 newall-green#13.1 newall-green#3.6 clifton-lodge#9.5 alderley-edge#breach.1';
const INSULTS =
  'neu#5.2.b neu#5.2.e neu#appendix.1.p neu#appendix.1.q littletown#5.2.b littletown#5.2.e newall-green#6.13 newall-green#6.14 clifton-lodge#6.5.b alderley-edge#prohibited-use.1.a alderley-edge#prohibited-use.1.g';
const DEFAMATION =
  'neu#5.2.g neu#appendix.1.n neu#appendix.1.q neu#12.1.e littletown#5.2.g littletown#12.1.e clifton-lodge#6.5.b clifton-lodge#3.4 clifton-lodge#3.4.a clifton-lodge#3.4.b newall-green#6.13 newall-green#6.23 alderley-edge#prohibited-use.1.a';
const INDECENT =
  'newall-green#8.1 newall-green#8.2 newall-green#3.4 neu#5.2.e littletown#5.2.e alderley-edge#prohibited-use.1.b alderley-edge#prohibited-use.1.c';
const PICTURES =
  'clifton-lodge#7.11 clifton-lodge#6.7 clifton-lodge#6.9.b newall-green#6.16 newall-green#10.1 alderley-edge#working-hours.3';
const COPYRIGHT =
  'neu#5.2.h neu#appendix.1.n littletown#5.2.h alderley-edge#prohibited-use.1.f clifton-lodge#3.4 clifton-lodge#3.4.g newall-green#6.23';
const MONITORING =
  'neu#11.1 littletown#11.1 newall-green#3.5 newall-green#4.1.c alderley-edge#monitoring-use.1 clifton-lodge#9.1 clifton-lodge#9.2';
const CYBERBULLYING =
  'neu#8.1 neu#8.2 littletown#8.1 littletown#8.2 newall-green#11.1 newall-green#11.2 newall-green#11.5 alderley-edge#what-is-expected.1.i alderley-edge#what-employees-can-expect.1.d alderley-edge#policy-statement.5.f alderley-edge#support.1 alderley-edge#support.3';
const HARASSMENT =
  'neu#5.2.c neu#7.3 littletown#5.2.c littletown#7.3 newall-green#11.1 newall-green#6.22 alderley-edge#policy-statement.2 alderley-edge#policy-statement.5.f alderley-edge#what-employees-can-expect.1.d alderley-edge#what-is-expected.1.i alderley-edge#support.1 alderley-edge#support.2 alderley-edge#support.3 alderley-edge#prohibited-use.1.g clifton-lodge#3.4 clifton-lodge#3.4.c';

/**
 * Everyday words, synonyms, misspellings, numbers and phrases. Written from the policies, before
 * the search was made to answer them.
 */
export const EVERYDAY: readonly Question[] = [
  // Words that no policy uses.
  asks(
    'moan about work',
    'neu#appendix.1.m neu#appendix.1.p newall-green#6.13 alderley-edge#prohibited-use.1.a clifton-lodge#6.12',
  ),
  asks('can I get the sack', BREACHES),
  asks('slander', DEFAMATION),
  asks('slagging off the boss', INSULTS),
  asks('sexting', INDECENT),
  asks('nudes', INDECENT),
  asks('mates with mums and dads', PARENTS),
  asks('snapchat', 'alderley-edge#definition.6 newall-green#2.4.a'),
  asks('instagram', 'neu#4.1 littletown#4.1 newall-green#2.4.a'),
  asks('have a go at colleagues', INSULTS),
  asks(
    'abusive messages from a parent',
    'alderley-edge#support.2 neu#7.3 neu#8.1 neu#8.2 littletown#7.3 littletown#8.1 littletown#8.2 newall-green#11.2 newall-green#11.5 newall-green#11.1.b',
  ),
  asks('selfies with kids', PICTURES),
  asks('deepfake of a teacher', 'topic:altered-images'),
  asks('chatgpt', 'topic:altered-images'),
  asks('work phone for personal facebook', 'alderley-edge#working-hours.1'),
  asks('job title on my profile', 'newall-green#6.17'),
  asks(
    'swearing online',
    'neu#appendix.1.r neu#appendix.1.f neu#5.2.e littletown#5.2.e newall-green#6.14',
  ),
  asks(
    'political opinions',
    'neu#appendix.1.m newall-green#6.15 newall-green#6.18 clifton-lodge#6.9.q clifton-lodge#6.4',
  ),
  asks('side hustle', 'alderley-edge#personal-life.6'),
  asks(
    'racist joke',
    'neu#5.2.c neu#appendix.1.g neu#appendix.1.q littletown#5.2.c alderley-edge#prohibited-use.1.g alderley-edge#related-policies.1.f newall-green#6.22',
  ),
  asks(
    'gossip about pupils',
    'newall-green#6.5 clifton-lodge#6.5.a clifton-lodge#7.10 alderley-edge#prohibited-use.1.e neu#5.2.a littletown#5.2.a',
  ),
  asks('break time', 'alderley-edge#working-hours.2 newall-green#7.1 newall-green#6.18-2'),
  asks(
    'my son is in my class',
    'clifton-lodge#7.5 newall-green#6.7-2 newall-green#6.8-2 newall-green#6.9',
  ),
  asks('keep evidence of abuse', 'neu#8.2 littletown#8.2 newall-green#11.2 newall-green#11.4'),
  asks(
    'phone in the classroom',
    'newall-green#7.1 alderley-edge#working-hours.3 alderley-edge#working-hours.2',
  ),
  asks('isis', 'newall-green#12.2'),
  asks('extremism', 'newall-green#12.1 newall-green#12.2 newall-green#12.4'),
  asks('libel', `${DEFAMATION} clifton-lodge#3.4.a`),
  asks('pseudonym', 'neu#appendix.1.e neu#appendix.1.m'),
  asks('intellectual property', COPYRIGHT),
  asks('spying on staff', MONITORING),
  asks('termination of contract', 'alderley-edge#breach.2'),
  asks(
    'who has to agree before we open a school account',
    'newall-green#9.1 clifton-lodge#5.4 clifton-lodge#5.2 clifton-lodge#5.3',
  ),
  asks('parents as friends', PARENTS),
  // Misspellings: a word is offered, and nothing corrected unasked.
  asks('harrassment', HARASSMENT, 'harassment'),
  asks('cyberbulying', CYBERBULLYING, 'cyberbullying'),
  asks(
    'Facebok',
    'neu#4.1 neu#5.3 neu#appendix.1.e neu#appendix.1.i neu#appendix.1.k littletown#4.1 littletown#5.3 clifton-lodge#2.3.c alderley-edge#definition.5 alderley-edge#social-media-accounts.1.a alderley-edge#work-purposes.4 alderley-edge#working-hours.1 newall-green#2.4.a',
    'Facebook',
  ),
  asks(
    'safegaurding concern',
    'neu#7.1 littletown#7.1 clifton-lodge#7.14 newall-green#6.24 newall-green#12.6',
    'safeguarding',
  ),
  asks('whistelblowing', 'neu#appendix.1.s alderley-edge#useful-links.3', 'whistleblowing'),
  asks(
    'confidentialty',
    'alderley-edge#prohibited-use.1.e alderley-edge#related-policies.1.c clifton-lodge#3.1 clifton-lodge#3.2 clifton-lodge#3.2.b clifton-lodge#3.3.b newall-green#6.20 newall-green#6.21 newall-green#1.2 neu#5.2.a littletown#5.2.a',
    'confidentiality',
  ),
  // One word or two, with a hyphen or without.
  asks('well-being', 'neu#preamble.1 alderley-edge#support.3 alderley-edge#useful-links.13'),
  asks(
    'on-line safety',
    'alderley-edge#monitoring-use.2 alderley-edge#useful-links.5 neu#6.p2 littletown#6.p1 newall-green#3.2 newall-green#12.1 newall-green#12.4',
  ),
  asks('e-mail address', 'clifton-lodge#7.12 newall-green#6.1 newall-green#6.2'),
  asks('cyber bullying', CYBERBULLYING),
  asks(
    'screen shots',
    'neu#8.2 neu#10.1.b littletown#8.2 littletown#10.1.b newall-green#11.2 newall-green#11.4',
  ),
  // Numbers.
  asks('clause 5', 'neu#5 littletown#5 clifton-lodge#5 newall-green#5'),
  asks('section 12 newall green', 'newall-green#12'),
  asks('para 5.3 neu', 'neu#5.3'),
  asks('paragraph 8.1 littletown', 'littletown#8.1'),
  asks('neu 5.2(a)', 'neu#5.2.a'),
  asks(
    '5.3 5.4',
    'neu#5.3 neu#5.4 littletown#5.3 littletown#5.4 clifton-lodge#5.3 clifton-lodge#5.4 newall-green#5.3 newall-green#5.4',
  ),
  // Phrases.
  asks('"social contact"', 'newall-green#6.7 newall-green#6.24'),
  asks('"senior lead team"', 'clifton-lodge#6.10 clifton-lodge#7.7'),
  asks('"position of trust"', 'newall-green#4.1.j newall-green#4.2.g'),
  asks('“common sense”', 'neu#13.p2 neu#appendix.1 littletown#13.1'),
];
