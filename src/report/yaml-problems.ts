import type { YAMLError } from 'yaml';
import type { z } from 'zod';
import type { LocalProblem } from './problem.ts';
import { characterName } from './unseen.ts';

type Words = Pick<LocalProblem, 'message' | 'fix'>;
type Path = readonly PropertyKey[];

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'names with values',
  record: 'names with values',
};

/** Words a fault that the YAML reader found. */
export function syntaxProblem(error: Pick<YAMLError, 'message' | 'code'>): Words {
  const [sentence] = error.message.split(/ at line \d+/);
  return {
    message: `This is not valid YAML: ${sentence}.`,
    fix:
      error.code === 'DUPLICATE_KEY'
        ? 'Remove one of the two.'
        : 'Put a text that holds a colon, # or quotation mark between double quotation marks, and indent with spaces.',
  };
}

/**
 * Words an unquoted text that begins with an asterisk, which YAML takes for the name of another
 * value.
 */
export function aliasProblem(name: string): Words {
  return {
    message: `YAML takes *${name} for the name of another value, and not for text.`,
    fix: 'Put a text that begins with * between double quotation marks.',
  };
}

/** Words a character in a text that readers do not see. */
export function unseenProblem(character: string): Words {
  return {
    message: `Here is ${characterName(character)}, a character that readers do not see.`,
    fix: 'Remove it, and type what was meant.',
  };
}

/** Words a text of several lines or paragraphs. */
export function lineEndProblem(): Words {
  return {
    message: 'This text has a line end in it.',
    fix: 'Write it as one paragraph; a long one may follow >- on lines of its own, with no empty line.',
  };
}

/**
 * Words what a schema refused.
 *
 * @param issue one issue of zod
 * @param has whether there is a value at a path
 * @returns a problem for each name that the schema does not know, else one, with the path it is
 *   about
 */
export function valueProblems(
  issue: z.core.$ZodIssue,
  has: (path: Path) => boolean,
): (Words & { path: Path })[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownName([...issue.path, key]));
  }
  const name = nameOf(issue.path);
  const isMissing = issue.path.length > 0 && !has(issue.path);
  return [
    {
      path: issue.path,
      message: isMissing ? `${name} is missing.` : `${fault(issue, name)}.`,
      fix: fixFor(issue, name),
    },
  ];
}

function unknownName(path: Path) {
  const message = `${nameOf(path)} is not a name that is known here.`;
  return { path, message, fix: 'Correct the name, or remove it with its value.' };
}

function nameOf(path: Path): string {
  return path.map(String).join('.') || 'the whole file';
}

function fault(issue: z.core.$ZodIssue, name: string): string {
  if (issue.path.length === 0) return 'No names with values are given';
  if (issue.code === 'invalid_value') return `${name} is not one of the words that it may be`;
  if (issue.code === 'invalid_type') return `${name} is not ${typeName(issue.expected)}`;
  if (isEmptyText(issue)) return `${name} is empty`;
  return `${name}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
}

function fixFor(issue: z.core.$ZodIssue, name: string): string {
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type' && issue.path.length === 0) {
    return 'Write lines such as title: "…"; in a policy, at the top, between two lines of ---.';
  }
  if (issue.code === 'invalid_type') return `Give ${name} as ${typeName(issue.expected)}.`;
  if (isEmptyText(issue)) return ownWords(issue) ?? `Give ${name} as text that is not empty.`;
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return 'Copy the whole address from the browser, with https:// at its beginning.';
  }
  return `Correct ${name}; src/content.config.ts names the schema.`;
}

function isEmptyText(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'too_small' && issue.origin === 'string';
}

/** What the schema itself says to write, if it says more than zod does. */
function ownWords({ message }: z.core.$ZodIssue): string | null {
  return message.startsWith('Too small') ? null : message;
}

function typeName(expected: string): string {
  return TYPES[expected] ?? expected;
}
