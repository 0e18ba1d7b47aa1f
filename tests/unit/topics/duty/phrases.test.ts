import { describe, expect, it } from 'vitest';
import { findDuties } from '../../../../src/topics/duty/duties.ts';
import { clauseText } from '../../support/project.ts';

/** The operative phrases of a text in short: "must-not: must never". */
function found(text: string): string[] {
  return findDuties(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
}

describe('a phrase of a policy', () => {
  it.each<[clause: string, words: string, phrases: string[]]>([
    ['neu#3.1.d', 'They are therefore advised to consider', ['advised: are therefore advised to']],
    ['neu#3.1.d', "If in doubt, don't post it!", ["must-not: don't"]],
    ['neu#5.4', 'during lesson time is not permitted', ['must-not: is not permitted']],
    [
      'neu#10.1',
      'The member of staff will be expected to co-operate',
      ['expected: will be expected to'],
    ],
    ['neu#10.1', 'investigation which may involve:', ['possible: may']],
    [
      'neu#11.3',
      'may also, after consultation with the trade unions, be amended',
      ['possible: may'],
    ],
    [
      'neu#appendix.1',
      'recommendations that staff are advised to follow',
      ['advised: are advised to'],
    ],
    ['neu#appendix.1.a', 'Do not add pupils as friends', ['must-not: Do not']],
    [
      'neu#appendix.1.c',
      'Always maintain professional boundaries. Do not engage',
      ['must-not: Do not'],
    ],
    ['neu#appendix.1.f', 'Never post anything that is offensive', ['must-not: Never']],
    ['neu#appendix.1.g', 'may not be perceived as such', ['possible: may']],
    [
      'neu#appendix.1.m',
      'a networking account or blog which cannot be attributed to you',
      ['possible: cannot'],
    ],
    ['neu#appendix.1.n', 'could not be deemed defamatory', ['possible: could']],
    ['newall-green#1.4', '(May 2019), the non-statutory guidance', []],
    ['newall-green#preamble.1', 'those who do not share it', []],
    ['newall-green#preamble.1', 'have due regard to the need to eliminate discrimination', []],
    ['newall-green#preamble.1', 'procedures which are recommended to schools/academies', []],
    ['newall-green#preamble.1', 'if they need to access this policy', []],
    ['newall-green#1.1', 'the rules they are expected to follow', ['expected: are expected to']],
    ['newall-green#3.2', 'Adults therefore need to be aware', ['must: need to']],
    ['newall-green#3.5', 'may be monitored by the Headteacher', ['possible: may']],
    ['newall-green#3.7.a', 'must avoid any conduct', ['must-not: must avoid']],
    ['newall-green#6.2', 'Where there is a need to contact pupils', []],
    ['newall-green#6.3', 'who is allowed to view the content', []],
    ['newall-green#6.7-2', 'Adults must never connect to', ['must-not: must never']],
    [
      'newall-green#6.18-2',
      'is not permitted during working hours',
      ['must-not: is not permitted'],
    ],
    ['newall-green#6.20', 'All employees are bound by a common law duty', ['must: are bound by']],
    ['newall-green#7.1', 'Mobile phones Should NOT be used', ['should-not: Should NOT']],
    ['newall-green#7.1', 'Adults may only use their mobile phones', ['must: may only']],
    ['newall-green#8.4', 'The Headteacher may take HR or legal advice', ['may: may']],
    ['newall-green#8.4', 'which may not be illegal', ['possible: may']],
    [
      'alderley-edge#what-is-expected.1',
      'School expects employees to:',
      ['expected: expects employees to'],
    ],
    ['alderley-edge#what-employees-can-expect.1.a', 'if they are required to use social media', []],
    ['alderley-edge#prohibited-use.1', 'employees may connect with colleagues', ['may: may']],
    ['alderley-edge#prohibited-use.1', 'employees must avoid making', ['must-not: must avoid']],
    [
      'alderley-edge#prohibited-use.2',
      'Employees are not permitted to connect',
      ['must-not: are not permitted'],
    ],
    [
      'alderley-edge#prohibited-use.2',
      'will only be permitted where',
      ['must: will only be permitted'],
    ],
    [
      'alderley-edge#prohibited-use.3',
      'Employees should also avoid using',
      ['should-not: should also avoid'],
    ],
    [
      'alderley-edge#related-policies.1',
      'Employees are prohibited from using',
      ['must-not: are prohibited from'],
    ],
    ['alderley-edge#breach.3', 'Employees may be required to remove', ['may: may be required to']],
    [
      'alderley-edge#support.2',
      'Employees are also encouraged to report',
      ['advised: are also encouraged to'],
    ],
    ['clifton-lodge#6.4', 'Staff must also not represent', ['must-not: must also not']],
    ['clifton-lodge#6.5', 'It is prohibited to:', ['must-not: It is prohibited to']],
    ['clifton-lodge#6.8', 'Staff members can only use official school sites', ['must: can only']],
    [
      'clifton-lodge#6.10',
      'Staff should not be obliged to provide',
      ['should-not: should not be obliged to'],
    ],
    ['clifton-lodge#7.3', 'are expected to not access', ['expected-not: are expected to not']],
    ['clifton-lodge#7.4', 'cannot be seen by the general public', ['possible: cannot']],
    ['clifton-lodge#7.8', 'It is allowed to discuss these requests', ['may: is allowed']],
    ['littletown#3.1.d', 'If in doubt, don’t post it.', ['must-not: don’t']],
    ['littletown#5.3', 'should not therefore accept', ['should-not: should not']],
  ])('%s: %j', (clause, words, phrases) => {
    expect(clauseText(clause)).toContain(words);
    expect(found(words)).toEqual(phrases);
  });
});

describe('a phrase that another policy may have', () => {
  it.each<[words: string, phrases: string[]]>([
    ['No member of staff may post it.', ['must-not: No member of staff may']],
    ['No member of staff should post it.', ['should-not: No member of staff should']],
    ['Nobody may post it.', ['must-not: Nobody may']],
    ['None of the staff may post it.', ['must-not: None of the staff may']],
    ['Neither staff nor governors may post it.', ['must-not: Neither staff nor governors may']],
    ['In no case are staff permitted to post it.', ['must-not: no case are staff permitted']],
    ['No pupil is to be named.', ['must-not: No pupil is to']],
    ['No matter what happens, staff must ask.', ['must: must']],
    [
      'There are no circumstances in which staff may post it.',
      ['must-not: no circumstances in which staff may'],
    ],
    ['Under no circumstances should staff post it.', ['should-not: no circumstances should']],
    ['Staff mustn’t post it.', ['must-not: mustn’t']],
    ['Staff shall not post it.', ['must-not: shall not']],
    ['Staff are not to post it.', ['must-not: are not to']],
    ['Photographs are never to be posted.', ['must-not: are never to']],
    ['Staff are to report it.', ['must: are to']],
    ['Harassment is to be reported.', ['must: is to be']],
    ['The aim of this policy is to be clear.', []],
    ['The aim is not to prevent its use.', []],
    ['Staff have to ask.', ['must: have to']],
    ['The head has to agree.', ['must: has to']],
    ['What this has to do with school', []],
    ['If staff have to ask, they may.', ['may: may']],
    ['Staff need not ask.', ['may: need not']],
    ['Staff needn’t ask.', ['may: needn’t']],
    ['Staff do not have to ask.', ['may: do not have to']],
    ['Staff are not required to ask.', ['may: are not required to']],
    ['Staff are not expected to reply in the evening.', ['may: are not expected to']],
    ['It is not forbidden to post.', ['may: is not forbidden']],
    ['Staff may not post it.', ['must-not: may not']],
    ['Photographs may not be posted.', ['must-not: may not']],
    ['Staff may never post it.', ['must-not: may never']],
    ['You may not always know who reads it.', ['possible: may']],
    ['Posts may not be private.', ['possible: may']],
    ['Staff cannot post it.', ['must-not: cannot']],
    ['The school cannot see it.', ['possible: cannot']],
    ['Those who do not post it', []],
    ['Please do not post it.', ['must-not: do not']],
    ['Keep it safe; do not share it.', ['must-not: do not']],
    ['Since May, it has changed.', []],
    ['On 5 May the policy was adopted.', []],
    ['In May 2024 staff may comment.', ['may: may']],
    ['Reviewed by May.', []],
    ['Should you wish to post, ask first.', []],
    ['Should a breach occur, staff must say so.', ['must: must']],
    ['Should not accept requests', ['should-not: Should not']],
    ['Should be cautious', ['should: Should']],
    ['A strong password is a must.', []],
    ['It can be closed at will.', ['possible: can']],
    ['The school will offer support.', ['will: will']],
    ['The school will not ask for passwords.', ['will-not: will not']],
    ['Staff will not be allowed to post.', ['must-not: will not be allowed']],
    ['It is essential that staff ask.', ['must: is essential']],
    ['Staff ought to ask.', ['should: ought to']],
    ['Staff ought not to ask.', ['should-not: ought not to']],
    ['Staff are advised against it.', ['advised-not: are advised against']],
    ['Staff are advised not to post.', ['advised-not: are advised not to']],
    ['Advised to check settings', ['advised: Advised to']],
    ['Expected to report it', ['expected: Expected to']],
    ['Staff are expected not to post.', ['expected-not: are expected not to']],
    ['The school expects staff to ask.', ['expected: expects staff to']],
    ['Governors are free to comment.', ['may: are free to']],
    [
      'Breaches may lead to dismissal, and may also be reported.',
      ['possible: may', 'possible: may'],
    ],
    ['Mustard and a maypole; shoulder to shoulder; the canteen.', []],
  ])('%j', (words, phrases) => {
    expect(found(words)).toEqual(phrases);
  });
});
