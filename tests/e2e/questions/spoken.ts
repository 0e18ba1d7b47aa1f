import { asks, type Question } from './asked.ts';

const PARENTS =
  'neu#5.3 neu#appendix.1.d littletown#5.3 alderley-edge#prohibited-use.2 newall-green#6.10 clifton-lodge#7.6';
const BREACHES =
  'neu#10.4 littletown#10.4 newall-green#13.1 newall-green#3.6 clifton-lodge#9.5 alderley-edge#breach.1';

/**
 * Questions as a governor or a teacher would put them. Written with the everyday ones, before the
 * words of the topics were chosen.
 */
export const SPOKEN: readonly Question[] = [
  asks(
    'is it ok to whatsapp a mum about homework',
    'neu#5.3 littletown#5.4 newall-green#6.2 newall-green#6.5 alderley-edge#prohibited-use.2 clifton-lodge#6.9.g clifton-lodge#7.6',
  ),
  asks(
    'a year 6 child has sent me a friend request',
    'neu#5.3 neu#appendix.1.a littletown#5.3 clifton-lodge#7.8 alderley-edge#prohibited-use.2 newall-green#6.7 newall-green#6.7-2',
  ),
  asks('my neighbour is a parent at the school', `${PARENTS} alderley-edge#prohibited-use.1`),
  asks(
    'bad mouthing the school',
    'neu#5.2.d neu#5.2.f littletown#5.2.d littletown#5.2.f newall-green#6.13 newall-green#6.14 newall-green#3.4 clifton-lodge#6.4 clifton-lodge#6.5.b alderley-edge#prohibited-use.1 alderley-edge#prohibited-use.1.a alderley-edge#what-is-expected.1.g',
  ),
  asks(
    'nasty comments about me on facebook',
    'neu#8.1 neu#8.2 neu#7.3 neu#9.6 littletown#8.1 littletown#8.2 littletown#7.3 littletown#9.5 newall-green#11.1.b newall-green#11.2 newall-green#11.5 alderley-edge#support.1 alderley-edge#support.2 alderley-edge#what-employees-can-expect.1.d',
  ),
  asks(
    'can the head look at my facebook',
    'newall-green#3.5 neu#11.1 littletown#11.1 alderley-edge#monitoring-use.1 clifton-lodge#9.1 clifton-lodge#9.2',
  ),
  asks('losing my job over a tweet', BREACHES),
  asks('written warning', `clifton-lodge#9.5 clifton-lodge#9.4-2 ${BREACHES}`),
  asks(
    'drunk photos',
    'neu#appendix.1.g newall-green#3.4 newall-green#5.2 alderley-edge#prohibited-use.1.b',
  ),
  asks(
    'photo of the school trip on my instagram',
    'clifton-lodge#7.11 clifton-lodge#6.7 newall-green#6.16 newall-green#10.1 alderley-edge#working-hours.3',
  ),
  asks('paedophile', 'newall-green#8.1 neu#6.p1.b littletown#6.1.b newall-green#6.8-2'),
  asks('porn', 'newall-green#8.2'),
  asks(
    'playing games on my phone at work',
    'newall-green#7.1 newall-green#6.18-2 alderley-edge#working-hours.2 alderley-edge#working-hours.3',
  ),
  asks(
    'union rep',
    'newall-green#11.5 alderley-edge#support.3 neu#11.3 littletown#11.3 alderley-edge#scope.3',
  ),
  asks(
    'feeling stressed by online abuse',
    'neu#9.6 littletown#9.5 alderley-edge#support.3 alderley-edge#support.4 alderley-edge#support.5 alderley-edge#support.1 newall-green#11.5',
  ),
  asks('is the PTA page covered', 'alderley-edge#social-media-accounts.1.a'),
  asks(
    'starting a class blog',
    'clifton-lodge#5.2 clifton-lodge#5.3 clifton-lodge#5.4 newall-green#9.1 clifton-lodge#2.3.b clifton-lodge#2.3.e',
  ),
  asks(
    'youtube',
    'alderley-edge#definition.5 clifton-lodge#2.3.a neu#4.1 littletown#4.1 newall-green#2.4.a',
  ),
  asks('student teachers', 'newall-green#2.1 newall-green#2.4.b'),
  asks(
    'cleaners and caretakers',
    'neu#2.5 littletown#2.5 newall-green#2.1 newall-green#2.4.b alderley-edge#scope.1 alderley-edge#scope.2',
  ),
  asks('parent helpers', 'alderley-edge#scope.2 newall-green#2.1 newall-green#2.4.b'),
  asks(
    'naming a child',
    'neu#appendix.1.o clifton-lodge#6.9.a clifton-lodge#7.11 clifton-lodge#6.9.c',
  ),
  asks(
    'swap phone numbers with a pupil',
    'newall-green#6.1 newall-green#6.2 newall-green#6.4 newall-green#6.8',
  ),
  asks(
    'hide my profile',
    'neu#appendix.1.l neu#appendix.1.k newall-green#5.2 newall-green#5.4 newall-green#6.3 alderley-edge#personal-life.1 clifton-lodge#7.3',
  ),
  asks(
    'someone made a fake account of me',
    'alderley-edge#prohibited-use.1.j neu#8.1 littletown#8.1',
  ),
  asks(
    'where do I keep my phone',
    'alderley-edge#working-hours.3 newall-green#7.1 newall-green#6.1',
  ),
  asks(
    'defamatory remarks',
    'neu#5.2.g neu#appendix.1.n neu#appendix.1.q littletown#5.2.g clifton-lodge#6.5.b newall-green#6.13 newall-green#6.14 newall-green#6.23 alderley-edge#prohibited-use.1.a',
  ),
  asks('self harm', 'neu#6.p1.d littletown#6.1.d'),
  asks('do I have to delete my post', 'alderley-edge#breach.3 neu#9.3 littletown#9.3 neu#9.4'),
  asks(
    'when is it up for renewal',
    'neu#11.2 littletown#11.2 clifton-lodge#9.6 alderley-edge#monitoring-and-review.1',
  ),
  asks(
    'discrimation',
    'neu#5.2.c littletown#5.2.c newall-green#preamble.1 newall-green#6.22 alderley-edge#prohibited-use.1.g alderley-edge#related-policies.1.f alderley-edge#equality.1',
    'discrimination',
  ),
  asks(
    'photgraphs',
    'clifton-lodge#7.11 clifton-lodge#6.7 clifton-lodge#6.9.a newall-green#6.16 newall-green#11.1.a newall-green#5.2 alderley-edge#working-hours.3 neu#3.1.d littletown#3.1.d',
    'photographs',
  ),
  asks(
    'governers',
    'littletown#3.2 littletown#3.3 newall-green#2.1 newall-green#2.4.b newall-green#1.2 newall-green#6.13 newall-green#6.24 newall-green#8.1 newall-green#4.1 newall-green#13.1 alderley-edge#prohibited-use.2',
    'governors',
  ),
  asks(
    'age discrimination',
    'alderley-edge#equality.1 neu#5.2.c littletown#5.2.c newall-green#6.22',
  ),
  asks('"gross misconduct"', 'newall-green#13.1 newall-green#8.1 alderley-edge#breach.1'),
  asks('“lead safeguarding officer”', 'neu#7.1 littletown#7.1'),
  asks('section 7 newall green', 'newall-green#7'),
  asks('newall green para 8.2', 'newall-green#8.2'),
  asks('littletown 5.2 (g)', 'littletown#5.2.g'),
  asks(
    'co-workers',
    'newall-green#6.22 newall-green#6.12 newall-green#6.13 alderley-edge#prohibited-use.1 alderley-edge#prohibited-use.3 neu#appendix.1.p',
  ),
  asks(
    'log in details',
    'neu#10.1.a littletown#10.1.a newall-green#6.1 alderley-edge#work-purposes.1 alderley-edge#what-employees-can-expect.1.a',
  ),
];
