/**
 * Names in the register that say more, or less, than that a document cites what they stand for
 * there. They are there for those who search, or they are the words of one policy that has named
 * the thing before, and anybody else may mean something else by them.
 */
export const PASSED_OVER: ReadonlySet<string> = new Set([
  // Words that point back to something named before.
  'The statutory guidance',
  'briefing note',
  'Briefing Note',
  // A body, where the register holds one piece of its guidance.
  'Information Commissioner',
  'ICO',
  'NASUWT',
  // Subjects, where the register holds guidance on them.
  'statutory policies',
  'deepfake',
  'deepfakes',
  'artificial intelligence',
  'generative AI',
  // An Act of many parts, where the register holds one of them.
  'Employment Rights Act 1996',
  'Employment Rights Act 2025',
]);

/** Platforms that are called by a word of everyday English, in lower case. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  (
    'band be beam bigo classroom clubhouse digg discord drive echo element flip forms gab hangouts kik line lemon mastodon medium meet ' +
    'messages messenger nextdoor parler path periscope post quora ring signal slack spaces steam stream substack sway teams telegram ' +
    'threads truth twitch viber vine wall wink workplace x yammer yubo zoom'
  ).split(' '),
);
