import type { Entry } from './law.ts';

const FIRM = '(the note is from an official source, or several that agree, of which this is one)';
const FIRM_IN_PART =
  '(the note is from an official source, or several that agree, of which this is one; ' +
  'what is “reported” comes from one good secondary source)';
const FAIR = '(the note is from one good secondary source)';

/** One entry of each status as it must be on the page, written by hand; without its note. */
export const WHOLE_ENTRIES: readonly Omit<Entry, 'note'>[] = [
  {
    id: 'data-protection-act-1998',
    title: 'Data Protection Act 1998',
    state: 'Replaced Act of Parliament, checked November 2026',
    facts: {
      'Cite today': 'UK GDPR and Data Protection Act 2018',
      'Named by': 'Clifton Lodge: 3.2 (c), 3.3 (a)',
      'See also': 'Data Protection Act 2018, UK General Data Protection Regulation (UK GDPR)',
      Source: `Data Protection Act 1998, legislation.gov.uk ${FIRM}`,
    },
    links: {
      'Cite today': [],
      'Named by': ['/policies/clifton-lodge/#3.2.c', '/policies/clifton-lodge/#3.3.a'],
      'See also': ['/law/#data-protection-act-2018', '/law/#uk-gdpr'],
      Source: ['https://www.legislation.gov.uk/ukpga/1998/29'],
    },
  },
  {
    id: 'regulation-of-investigatory-powers-act-2000',
    title: 'Regulation of Investigatory Powers Act 2000',
    state: 'Partly repealed Act of Parliament, checked November 2026',
    facts: {
      'Cite today': 'Investigatory Powers Act 2016, section 46, and SI 2018/356, for interception',
      'Named by': 'NEU: 12.1 (a)Littletown: 12.1 (a)',
      'See also':
        'Investigatory Powers Act 2016, section 46, ICO guidance on monitoring workers, ' +
        'UK General Data Protection Regulation (UK GDPR), Human Rights Act 1998',
      Source: `Regulation of Investigatory Powers Act 2000, legislation.gov.uk ${FIRM}`,
    },
    links: {
      'Cite today': [],
      'Named by': ['/policies/neu/#12.1.a', '/policies/littletown/#12.1.a'],
      'See also': [
        '/law/#investigatory-powers-act-2016',
        '/law/#ico-monitoring-workers',
        '/law/#uk-gdpr',
        '/law/#human-rights-act-1998',
      ],
      Source: ['https://www.legislation.gov.uk/ukpga/2000/23'],
    },
  },
  {
    id: 'uk-gdpr',
    title: 'UK General Data Protection Regulation (UK GDPR)',
    state: 'Misnamed Regulation, checked November 2026',
    facts: {
      'Cite today': 'UK GDPR and Data Protection Act 2018',
      'Cited as':
        'General Data Protection Regulations (GDPR) 2018; General Data Protection Regulations (2018)',
      'Named by': 'NEU: 12.1 (b)Newall Green: 5.1, 6.20, 6.21Littletown: 12.1 (b)',
      'See also': 'Data Protection Act 2018',
      Source: `UK GDPR, legislation.gov.uk ${FIRM_IN_PART}`,
    },
    links: {
      'Cite today': [],
      'Cited as': [],
      'Named by': [
        '/policies/neu/#12.1.b',
        '/policies/newall-green/#5.1',
        '/policies/newall-green/#6.20',
        '/policies/newall-green/#6.21',
        '/policies/littletown/#12.1.b',
      ],
      'See also': ['/law/#data-protection-act-2018'],
      Source: ['https://www.legislation.gov.uk/eur/2016/679'],
    },
  },
  {
    id: 'twitter',
    title: 'X (formerly Twitter)',
    state: 'Renamed Online platform, checked November 2026',
    facts: {
      'Cite today': 'X',
      'Cited as': 'Twitter; X, (formerly Twitter); X (formerly known as Twitter)',
      'Named by':
        'NEU: 4.1, Appendix, paragraph 1 (k)Newall Green: 2.4 (a)' +
        'Alderley Edge: Definition of social media, paragraph 5, Social media accounts, paragraph 1 (a), ' +
        'Social media usage during working hours, paragraph 1Clifton Lodge: 2.3 (b)Littletown: 4.1',
      Source: `Twitter, Wikipedia ${FIRM}`,
    },
    links: {
      'Cite today': [],
      'Cited as': [],
      'Named by': [
        '/policies/neu/#4.1',
        '/policies/neu/#appendix.1.k',
        '/policies/newall-green/#2.4.a',
        '/policies/alderley-edge/#definition.5',
        '/policies/alderley-edge/#social-media-accounts.1.a',
        '/policies/alderley-edge/#working-hours.1',
        '/policies/clifton-lodge/#2.3.b',
        '/policies/littletown/#4.1',
      ],
      Source: ['https://en.wikipedia.org/wiki/Twitter'],
    },
  },
  {
    id: 'google-plus',
    title: 'Google+',
    state: 'Closed Online platform, checked November 2026',
    facts: {
      'Cite today': 'Nothing. The service is closed.',
      'Named by': 'NEU: 4.1Littletown: 4.1',
      Source: `Shutting down Google+ for consumer accounts, Google ${FIRM}`,
    },
    links: {
      'Cite today': [],
      'Named by': ['/policies/neu/#4.1', '/policies/littletown/#4.1'],
      Source: ['https://support.google.com/plus/answer/9195133'],
    },
  },
  {
    id: 'libel-act-1843',
    title: 'Libel Act 1843',
    state: 'Partly repealed Act of Parliament, checked November 2026',
    facts: {
      'Cite today': 'Defamation Act 2013, and take advice on what remains of this Act',
      'Named by': 'Clifton Lodge: 3.4 (a)',
      'See also': 'Defamation Act 2013',
      Source: `Libel Act 1843, legislation.gov.uk ${FAIR}`,
    },
    links: {
      'Cite today': [],
      'Named by': ['/policies/clifton-lodge/#3.4.a'],
      'See also': ['/law/#defamation-act-2013'],
      Source: ['https://www.legislation.gov.uk/ukpga/Vict/6-7/96'],
    },
  },
  {
    id: 'syria-and-iraq-note',
    title: 'How social media is used to encourage travel to Syria and Iraq (2015)',
    state: 'Not checked Guidance',
    facts: {
      'Cited as':
        'Briefing Note to schools on "How Social Media is used to encourage travel to Syria and Iraq"; ' +
        'briefing note; Briefing Note',
      'Named by': 'Newall Green: 1.4, 12.5',
      'Where to look': 'The use of social media for online radicalisation, GOV.UK',
    },
    links: {
      'Cited as': [],
      'Named by': ['/policies/newall-green/#1.4', '/policies/newall-green/#12.5'],
      'Where to look': [
        'https://www.gov.uk/government/publications/the-use-of-social-media-for-online-radicalisation',
      ],
    },
  },
  {
    id: 'protection-from-harassment-act-1997',
    title: 'Protection from Harassment Act 1997',
    state: 'Amended Act of Parliament, checked November 2026',
    facts: {
      'Named by': 'Clifton Lodge: 3.4 (c)',
      Source: `Protection from Harassment Act 1997, legislation.gov.uk ${FIRM}`,
    },
    links: {
      'Named by': ['/policies/clifton-lodge/#3.4.c'],
      Source: ['https://www.legislation.gov.uk/ukpga/1997/40'],
    },
  },
  {
    id: 'human-rights-act-1998',
    title: 'Human Rights Act 1998',
    state: 'Current Act of Parliament, checked November 2026',
    facts: {
      'Named by': 'NEU: 12.1 (c)Newall Green: 6.21Clifton Lodge: 3.2 (a)Littletown: 12.1 (c)',
      Source: `Human Rights Act 1998, legislation.gov.uk ${FIRM}`,
    },
    links: {
      'Named by': [
        '/policies/neu/#12.1.c',
        '/policies/newall-green/#6.21',
        '/policies/clifton-lodge/#3.2.a',
        '/policies/littletown/#12.1.c',
      ],
      Source: ['https://www.legislation.gov.uk/ukpga/1998/42'],
    },
  },
];
