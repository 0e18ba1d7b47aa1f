import { describe, expect, it } from 'vitest';
import { RECOMMENDED } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import { findIssues } from '../../../src/adopt/checks.ts';
import { topicOf } from '../../../src/adopt/template.ts';
import { siteTemplate } from '../support/site-template.ts';

interface Worded {
  readonly name: string;
  readonly words: string;
}

/** All wordings of a topic, bullets included, each as one text. */
function wordings(topic: string): Worded[] {
  return topicOf(siteTemplate, topic).positions.map(({ id, text, bullets }) => ({
    name: `${topic}/${id}`,
    words: [text, ...bullets].join('\n'),
  }));
}

/** One wording. @throws Error if there is none */
function wording(topic: string, position: string): string {
  const found = wordings(topic).find(({ name }) => name === `${topic}/${position}`);
  if (!found) throw new Error(`There is no ${topic}/${position}.`);
  return found.words;
}

const ALL = siteTemplate.topics.flatMap(({ id }) => wordings(id));
const without = (names: readonly string[]) => ALL.filter(({ name }) => !names.includes(name));
const named = (texts: readonly Worded[]) => texts.map(({ name }) => name);

/** Expects each of some wordings to say something. */
function expectEach(texts: readonly Worded[], pattern: RegExp): void {
  expect(texts.length).toBeGreaterThan(0);
  expect(named(texts.filter(({ words }) => !pattern.test(words)))).toEqual([]);
}

/** Expects no wording to say something. */
function expectNone(texts: readonly Worded[], pattern: RegExp): void {
  expect(named(texts.filter(({ words }) => pattern.test(words)))).toEqual([]);
}

describe('the police', () => {
  it('are told of crimes and threats, and not of every breach of some law', () => {
    expectEach(wordings('police-referral'), /(?:is|may be) a crime/);
    expectEach(wordings('police-referral'), /threatens somebody/);
    expectEach(wordings('police-referral'), /breach of copyright, is not one for the police/);
    expectNone(ALL, /unlawful, it will report this to the police/);
  });
});

describe('contact with children', () => {
  it('that their work asks of staff is not barred', () => {
    const steps = wording('safeguarding-risks', 'risks-and-steps');
    expect(steps).toContain('for purposes of their own');
    expect(steps).toContain('pastoral care');
    expectNone(ALL, /arrange a meeting/);
    const contact = siteTemplate.sections.find(({ id }) => id === 'contact');
    expect(contact?.opening).toContain('None of them bars pastoral work');
  });

  it.each(['pupils-as-contacts', 'former-pupils', 'relatives', 'leavers'])(
    'makes an exception for their own family: %s',
    (topic) => {
      const texts = wordings(topic).filter(({ name }) => name !== 'leavers/access-changed');
      expectEach(texts, /own family|member of their family/);
    },
  );

  it('makes an exception for family and emergencies wherever parents or pupils are barred', () => {
    const barring = [...wordings('parents-as-contacts'), ...wordings('private-messages')].filter(
      ({ words }) => /not permitted|should not (?:be|use)|must not/.test(words),
    );
    expect(barring).toHaveLength(6);
    expectEach(barring, /emergenc/);
    const wide = barring.filter(({ name }) => !name.endsWith('should-not-use'));
    expectEach(wide, /own family/);
    expectEach(wordings('pupils-as-contacts'), /emergency to keep a child from harm/);
    expectEach(wordings('official-channels'), /emergency/);
  });
});

describe('staff’s own telephone numbers', () => {
  it('are kept from pupils, and not from everybody', () => {
    const kept = wording('account-security', 'must-keep-private');
    expect(kept).toMatch(/phone numbers and email addresses from pupils, other than/);
    expect(kept).toContain('is for staff to decide');
    expect(kept).not.toContain('The same goes for');
  });
});

/** Where the head is named and nothing is reported about the head or decided for the head. */
const NO_CONCERN = [
  'people-covered/everyone-working-there',
  'people-covered/staff',
  'related-policies/must-not-breach-those-listed',
  'official-channels/must-with-pupils',
  'account-security/expected-to-protect-work',
  'setting-up-accounts/head-agrees-first',
  'whistleblowing/must-not-criticise',
  'monitoring/may-be-monitored',
];

describe('a matter that concerns the head', () => {
  it('goes to the chair, in every wording that has the head hear of it or decide it', () => {
    const withHead = without(NO_CONCERN).filter(({ words }) => /\{head\}/i.test(words));
    expect(withHead.length).toBeGreaterThan(30);
    expectEach(withHead, /\{chair\}/i);
  });

  it('goes to the chair throughout the policy, and one that concerns the chair or an owner to somebody else', () => {
    const opening = siteTemplate.sections[0]?.opening ?? '';
    expect(opening).toContain('{chair} takes the place of {head} throughout this policy');
    expect(opening).toMatch(/concerns \{chair\} or an owner of the school, \{vice_chair\} does/);
    for (const topic of ['reporting-concerns', 'sexual-harassment', 'breaches']) {
      expectEach(
        wordings(topic),
        /\{chair\} or an owner of the school.*\{vice_chair\}|\{vice_chair\} to one that concerns \{chair\} or an owner/,
      );
    }
  });
});

describe('a breach', () => {
  it('has consequences for each kind of person that the policy binds', () => {
    for (const kind of [/employees/, /agency workers, contractors/, /volunteers/, /governors/]) {
      expectEach(wordings('breaches'), kind);
    }
  });
});

describe('personal use', () => {
  it('is covered as the later clauses say, and not only where it harms', () => {
    const any = wording('use-covered', 'both-on-any-equipment');
    expect(any).toContain('Where a clause speaks of personal accounts, it applies to those.');
    expect(wording('use-covered', 'both-own-equipment-if-representing')).toContain(
      'A clause that speaks of personal accounts',
    );
  });
});

describe('messages to pupils', () => {
  it('are public in a group too, if it is agreed to, others can read it, and no pupil is alone in it', () => {
    const open = wording('private-messages', 'should-not-use');
    expect(open).toContain('in a group that the school has agreed to and other staff can read');
    expect(open).toContain('never to one pupil alone');
  });
});

describe('equality', () => {
  it('leaves room for reasonable adjustments', () => {
    const texts = wordings('equality').filter(({ name }) => !name.endsWith('/fair-coverage'));
    expectEach(texts, /reasonable adjustments for disabled people/);
    expectNone(texts, /make no difference/);
    expectNone(wordings('running-accounts'), /correct spelling/);
  });
});

describe('what is taken down', () => {
  const TAKING = [
    wording('running-accounts', 'detailed-rules'),
    wording('inappropriate-material', 'own-sites'),
    ...['within-24-hours', 'own-sites'].map((position) => wording('takedown', position)),
  ];

  it('is recorded first', () => {
    for (const words of TAKING) {
      const removal = words.search(/then (?:remove|taken down)|take it down/);
      expect(removal).toBeGreaterThan(0);
      expect(words.slice(0, removal)).toMatch(/\brecord(?:ed)?\b/);
    }
    expect(wording('takedown', 'staff-may-be-required')).toContain(
      'once a record of it has been kept',
    );
    expect(wording('takedown', 'will-check')).toContain('keeps a record of the material first');
  });

  it('is never copied where it is an indecent image of a child, but reported at once', () => {
    const recorded = [
      ...TAKING,
      wording('takedown', 'will-check'),
      wording('cyberbullying', 'must-report-keep-records'),
      wording('cyberbullying', 'should-report-keep-records'),
    ];
    for (const words of recorded) {
      expect(words).toMatch(
        /indecent image of a child is never copied or passed on, but reported at once to \{safeguarding_lead\}/,
      );
    }
    const found = wording('inappropriate-material', 'no-sharing-or-access');
    expect(found).toMatch(/must not copy them.* must tell \{safeguarding_lead\} at once/);
  });
});

describe('private life', () => {
  it('keeps family pictures', () => {
    expect(wording('images', 'must-not-publish')).toContain('staff’s own families');
    expect(wording('images', 'personal-never-school-consent')).toContain('staff’s own families');
    expect(wording('images', 'not-on-personal-phones')).toContain('what staff do as parents');
    expectEach(wordings('altered-images'), /pictures of their own family/);
  });

  it('keeps profiles for professional purposes', () => {
    const barring = wordings('identifying-the-school').filter(
      ({ name }) => !name.endsWith('/not-when-ranting'),
    );
    expect(barring).toHaveLength(3);
    expectEach(
      barring,
      /site for professional networking, may (?:name the school|contain the name)/,
    );
  });

  it.each(['working-day-use', 'mobile-phones', 'phones-with-pupils'])(
    'keeps what an emergency, a medical condition or a disability calls for: %s',
    (topic) => {
      expectEach(wordings(topic), /in an emergency.*medical condition or a disability/);
    },
  );
});

describe('roles and promises', () => {
  it('have the governors approve and monitor, and the head put the policy into practice', () => {
    const roles = wording('responsibilities', 'head-and-governors');
    expect(roles).toMatch(
      /for \{governing_body\} to approve this policy, to review it and to monitor/,
    );
    expect(roles).toMatch(/for \{head\} to put it into practice/);
    expectNone(ALL, /practice[^.]* lies with \{governing_body\}/);
  });

  it('promise no occupational health that the school may not have', () => {
    expectNone(ALL, /occupational health/i);
    const services = siteTemplate.details.find(({ id }) => id === 'support_services');
    expect(services?.initial).toContain('so far as the school has them');
  });

  it('rely on no internet provider, and say must, must not or should not', () => {
    expectNone(ALL, /internet service provider/i);
    expectNone(ALL, /\b(?:is|are) not to\b/);
  });
});

describe('what policies leave out', () => {
  it.each([
    ['keeping-children-safe', /Keeping Children Safe in Education/],
    ['data-breaches', /must tell \{data_protection_lead\} straight away/],
    ['sexual-harassment', /must not harass anybody sexually/],
    ['protected-activity', /lawful trade-union activity.*law on whistleblowing protects/],
  ])('is recommended: %s', (topic, words) => {
    const { recommended } = topicOf(siteTemplate, topic);
    expect(wording(topic, recommended.position ?? 'none')).toMatch(words);
  });

  it.each(['respect', 'reputation', 'confidentiality', 'whistleblowing'])(
    'is said in each wording on %s: it restricts neither unions nor disclosures',
    (topic) => {
      expectEach(wordings(topic), /restrict lawful trade-union activity/);
      expectEach(wordings(topic), /disclosure that the law on whistleblowing protects/);
    },
  );

  it('of law is named with no more than is known of it', () => {
    expectNone(ALL, /72 hours|October 2026/);
    expectEach(wordings('sexual-harassment').slice(0, 1), /Equality Act 2010, section 40A/);
    expectNone(ALL, /Keeping Children Safe in Education,? 20\d\d/);
  });
});

describe('the recommended policy', () => {
  it('sets off none of the checks', () => {
    expect(findIssues(siteTemplate, startFrom(siteTemplate, RECOMMENDED))).toEqual([]);
  });

  it('promises to ask for a removal, and not that it will happen', () => {
    const asking = wording('takedown', 'within-24-hours');
    expect(asking).toMatch(/ask the website, within 24 hours of the report/);
    expect(asking).toContain('it cannot promise what a website does');
    expect(asking).toContain('in the holidays');
  });
});
