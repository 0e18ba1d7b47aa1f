import { asks, type Question } from './asked.ts';

/** Questions from clauses drawn by lot, which showed where the search fell short. */
export const DRAWN: readonly Question[] = [
  asks(
    'can I say what I think of the governors online',
    'newall-green#6.13 clifton-lodge#6.5.b alderley-edge#prohibited-use.1.a neu#appendix.1.p newall-green#6.14',
  ),
  asks('pretending to be another teacher on facebook', 'alderley-edge#prohibited-use.1.j'),
  asks(
    'following a pupil on instagram',
    'neu#appendix.1.a neu#5.3 littletown#5.3 newall-green#6.7 newall-green#6.7-2 newall-green#6.9 clifton-lodge#7.5 alderley-edge#prohibited-use.2',
  ),
  asks(
    'can people work out which school I teach at',
    'alderley-edge#personal-life.3 newall-green#6.17 clifton-lodge#7.2 clifton-lodge#7.11 neu#appendix.1.m',
  ),
  asks(
    'why do we need a social media policy',
    'neu#2.1 littletown#2.1 neu#preamble.1 newall-green#1.1 newall-green#1.2 alderley-edge#policy-statement.1',
  ),
  asks('school community meaning', 'newall-green#2.4.e'),
  asks('emailed a pupil’s report to the wrong person', 'alderley-edge#work-purposes.5'),
  asks('wordpress', 'clifton-lodge#2.3.b'),
  asks(
    'are our emails read',
    'clifton-lodge#9.1 clifton-lodge#9.2 neu#11.1 littletown#11.1 alderley-edge#monitoring-use.1 newall-green#3.5',
  ),
  asks('how do I untag myself', 'neu#appendix.1.i'),
  asks(
    'making the school look bad',
    'littletown#5.2.d neu#5.2.d neu#5.2.f littletown#5.2.f newall-green#3.4 newall-green#6.14 clifton-lodge#6.4 alderley-edge#prohibited-use.1 alderley-edge#prohibited-use.1.a alderley-edge#what-is-expected.1.g',
  ),
  asks(
    'friends sharing my post with others',
    'littletown#5.1 neu#5.1 alderley-edge#definition.4 clifton-lodge#7.4',
  ),
  asks(
    'offensive memes',
    'neu#5.2.e littletown#5.2.e neu#appendix.1.f neu#appendix.1.q newall-green#6.14 alderley-edge#prohibited-use.1.b',
  ),
  asks(
    'what counts as confidential',
    'clifton-lodge#3.3 clifton-lodge#3.3.a clifton-lodge#3.3.b clifton-lodge#3.3.c newall-green#6.20',
  ),
  asks(
    'private group for my class',
    'clifton-lodge#7.13 clifton-lodge#6.8 newall-green#6.6 newall-green#9.1',
  ),
  asks('is an online breach a conduct issue', 'littletown#10.3 neu#10.3'),
  asks(
    'I found something unsuitable on a colleague’s laptop',
    'newall-green#8.4 newall-green#8.1 newall-green#8.2',
  ),
  asks('does the policy mention flickr', 'neu#4.1 littletown#4.1 newall-green#2.4.a'),
  asks('Communications Act 2003', 'clifton-lodge#3.4.f'),
  asks(
    'new twitter feed for the PE department',
    'clifton-lodge#5.2 clifton-lodge#5.3 clifton-lodge#5.4 newall-green#9.1',
  ),
  asks(
    'how do we keep children safe online',
    'littletown#6.p1 neu#6.p2 newall-green#3.2 newall-green#12.1 newall-green#12.4 clifton-lodge#8.3',
  ),
  asks('legal duty of confidence', 'clifton-lodge#3.1 clifton-lodge#3.2.b newall-green#6.20'),
  asks('abandoned school page', 'clifton-lodge#5.7 clifton-lodge#9.4 clifton-lodge#5.6'),
  asks(
    'replying to pupils on the school page',
    'clifton-lodge#6.8 clifton-lodge#6.9.g newall-green#6.6 neu#appendix.1.c',
  ),
  asks('wikipedia', 'clifton-lodge#2.3.d'),
  asks(
    'help for a teacher upset by messages',
    'littletown#9.5 neu#9.6 alderley-edge#support.1 alderley-edge#support.2 alderley-edge#support.3 alderley-edge#support.4 alderley-edge#support.5 newall-green#11.5',
  ),
  asks(
    'checking facts before posting',
    'clifton-lodge#6.9.o clifton-lodge#6.6 alderley-edge#work-purposes.3 alderley-edge#prohibited-use.1.i neu#5.2.g littletown#5.2.g',
  ),
  asks('ethics and behaviour of teachers', 'newall-green#6.18'),
  asks('KCSIE', 'newall-green#1.4'),
  asks(
    'who can I talk to if I’m being harassed',
    'alderley-edge#support.1 alderley-edge#support.2 alderley-edge#support.3 alderley-edge#support.4 newall-green#11.5 neu#7.3 littletown#7.3 neu#9.6 littletown#9.5',
  ),
  asks(
    'who sees the plan for a new account',
    'clifton-lodge#5.4 clifton-lodge#5.3 newall-green#9.1',
  ),
  asks('list of our school accounts', 'clifton-lodge#9.3 alderley-edge#social-media-accounts.1'),
  asks(
    'checking messages at lunch',
    'alderley-edge#working-hours.2 newall-green#7.1 newall-green#6.18-2',
  ),
  asks(
    'parents messaging me through the school facebook',
    'clifton-lodge#6.9.g neu#5.3 littletown#5.4 newall-green#6.2',
  ),
  asks(
    'liking a rude picture',
    'alderley-edge#prohibited-use.1.b alderley-edge#prohibited-use.1.c neu#5.2.e littletown#5.2.e newall-green#3.4',
  ),
  asks('pupil records', 'clifton-lodge#3.3.a newall-green#6.20'),
  asks('PTA facebook', 'alderley-edge#social-media-accounts.1.a'),
  asks(
    'who is able to look at my posts',
    'newall-green#6.3 clifton-lodge#7.4 neu#appendix.1.k neu#5.1 littletown#5.1 alderley-edge#policy-statement.4',
  ),
  asks('how serious is it if the post stayed up a long time', 'neu#10.2 littletown#10.2'),
  asks('can I be sued for discriminating', 'newall-green#6.22 newall-green#13.2 newall-green#6.23'),
  asks('will complaints be looked into quickly', 'newall-green#4.1.g neu#9.1 littletown#9.1'),
  asks('parent wants marks by messenger', 'clifton-lodge#6.10 clifton-lodge#7.7'),
];
