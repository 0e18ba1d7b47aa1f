import { asks, type Question } from './asked.ts';

/**
 * Questions written when the search was done, each from a clause drawn by lot, to find out whether
 * it answers what it was not made for: when one of them is missed, nothing is tuned to it. Their
 * share is asserted and printed apart.
 */
export const HELD_OUT: readonly Question[] = [
  asks(
    'on facebook all day at work',
    'neu#3.1.c littletown#3.1.c alderley-edge#working-hours.2 newall-green#6.18-2 newall-green#7.1',
  ),
  asks(
    'can the school change the policy without asking the union',
    'neu#11.3 littletown#11.3 alderley-edge#scope.3',
  ),
  asks('capability procedure', 'alderley-edge#useful-links.12 alderley-edge#useful-links.8'),
  asks(
    'future employers seeing what I post',
    'littletown#3.1.a neu#3.1.d littletown#3.1.d neu#appendix.1.k',
  ),
  asks(
    'does a court ruling change the policy',
    'neu#11.2.c littletown#11.2.c neu#11.2 littletown#11.2',
  ),
  asks('stress counselling', 'neu#9.6 littletown#9.5'),
  asks(
    'keep it professional when posting for the school',
    'alderley-edge#what-is-expected.1.d clifton-lodge#6.2 clifton-lodge#6.6',
  ),
  asks('keeping up with new apps', 'newall-green#3.7.d alderley-edge#what-is-expected.1.c'),
  asks(
    'chatting about a colleague’s illness on my own page',
    'clifton-lodge#7.10 alderley-edge#prohibited-use.1.e clifton-lodge#6.5.a newall-green#6.21 neu#5.2.a littletown#5.2.a',
  ),
  asks('staff whatsapp group', 'newall-green#9.1 alderley-edge#social-media-accounts.1.b'),
  asks('are webcams and digital cameras included', 'newall-green#2.2'),
  asks('who to tell if the head is the problem', 'newall-green#6.24 newall-green#8.1'),
  asks('does it cover part-time staff', 'neu#2.5 littletown#2.5'),
  asks(
    'what to do first before opening an account',
    'clifton-lodge#2.5.a clifton-lodge#5.2 clifton-lodge#5.3 newall-green#9.1',
  ),
  asks('how bad was the post', 'littletown#10.2 neu#10.2 clifton-lodge#9.5'),
  asks('blocking extremist websites', 'newall-green#12.4'),
  asks(
    'discriminating against other staff',
    'alderley-edge#related-policies.1.f alderley-edge#prohibited-use.1.g neu#5.2.c littletown#5.2.c newall-green#6.22',
  ),
  asks('which laws apply', 'neu#12.1 littletown#12.1 clifton-lodge#3.4 newall-green#6.23'),
  asks(
    'is a friends-only post really private',
    'littletown#5.1 neu#5.1 clifton-lodge#7.4 neu#appendix.1',
  ),
  asks(
    'policy in large print or another format',
    'newall-green#preamble.1 alderley-edge#equality.1',
  ),
  asks('who can HR help with this', 'neu#3.3 neu#3.3.a alderley-edge#support.2'),
  asks('posting a picture of the school building', 'newall-green#6.16 clifton-lodge#7.11'),
  asks(
    'will my internet use be watched',
    'alderley-edge#monitoring-use.1 clifton-lodge#9.1 clifton-lodge#9.2 neu#11.1 littletown#11.1 newall-green#3.5',
  ),
  asks('private data was stolen', 'alderley-edge#work-purposes.5'),
  asks(
    'a pupil is distressed by what they read on social media',
    'clifton-lodge#8.5 clifton-lodge#8.6 neu#7.2 littletown#7.2',
  ),
  asks(
    'putting my school on my facebook profile',
    'clifton-lodge#7.2 newall-green#6.17 alderley-edge#personal-life.1 alderley-edge#personal-life.4',
  ),
  asks(
    'not sure how to set my privacy',
    'newall-green#5.3 newall-green#5.2 newall-green#6.3 newall-green#5.4 neu#appendix.1.l neu#appendix.1.k alderley-edge#personal-life.1 clifton-lodge#7.3',
  ),
  asks('education support charity', 'alderley-edge#support.5'),
  asks(
    'acceptable use policy',
    'alderley-edge#useful-links.5 alderley-edge#monitoring-use.2 alderley-edge#what-is-expected.1.j clifton-lodge#4.1.a clifton-lodge#4.1.b newall-green#5.3 newall-green#1.3 clifton-lodge#8.1-2',
  ),
  asks(
    'posting something untrue',
    'clifton-lodge#6.9.o clifton-lodge#6.6 alderley-edge#prohibited-use.1.i alderley-edge#prohibited-use.1.f neu#5.2.g littletown#5.2.g',
  ),
  asks('who looks after the page when someone is off sick', 'clifton-lodge#5.6'),
  asks('business plans of the school', 'newall-green#6.20'),
  asks(
    'malicious communications',
    'clifton-lodge#3.4.e alderley-edge#what-employees-can-expect.1.d',
  ),
  asks(
    'speaking on behalf of the school',
    'alderley-edge#policy-statement.5.d newall-green#6.15 clifton-lodge#6.4 clifton-lodge#6.6 alderley-edge#work-purposes.2 alderley-edge#scope.2',
  ),
  asks(
    'answering a bad review of the school',
    'clifton-lodge#6.9.m clifton-lodge#6.12 alderley-edge#personal-life.8 newall-green#4.2.e',
  ),
  asks('change the passwords after a teacher resigns', 'alderley-edge#work-purposes.6'),
  asks('first names only', 'clifton-lodge#6.9.a'),
  asks('joking about pupils', 'neu#appendix.1.g newall-green#6.13 clifton-lodge#6.5.b'),
  asks('saving abusive texts', 'newall-green#11.2 neu#8.2 littletown#8.2 newall-green#11.4'),
  asks(
    'telling lies about someone',
    'littletown#5.2.g neu#5.2.g alderley-edge#prohibited-use.1.i alderley-edge#prohibited-use.1.a neu#appendix.1.q clifton-lodge#6.5.b newall-green#6.13',
  ),
  asks('print out of the post', 'littletown#10.1.b neu#10.1.b neu#8.2 littletown#8.2'),
  asks(
    'check my accounts now and then',
    'newall-green#5.4 neu#appendix.1.l neu#appendix.1.h newall-green#5.2',
  ),
];
