import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/report/read-yaml.ts';

const SCHEMA = z.strictObject({
  title: z.string().min(1),
  months: z.int().positive().nullable(),
  notes: z.array(z.strictObject({ at: z.string(), kind: z.enum(['misprint', 'layout']) })),
  printed: z.boolean().default(true),
});
const RULES = { syntax: 'topic-syntax', value: 'topic-value' } as const;
const SOUND = 'title: Aims\nmonths: 12\nnotes: []\n';

function read(text: string, firstLine?: number) {
  return readYaml(text, SCHEMA, RULES, firstLine);
}

/** Place and message of each problem. */
function told(text: string): string[] {
  return read(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('sound YAML', () => {
  it('gives its value, what the schema fills in included', () => {
    expect(read(SOUND)).toMatchObject({
      value: { title: 'Aims', months: 12, notes: [], printed: true },
      problems: [],
    });
  });
});

describe('YAML that cannot be read', () => {
  it('gives no value, and a problem of the syntax rule with its place and a fix', () => {
    expect(read('title: Aims: more\n')).toMatchObject({
      value: null,
      problems: [
        {
          rule: 'topic-syntax',
          line: 1,
          column: 8,
          message: 'This is not valid YAML: Nested mappings are not allowed in compact mappings.',
          fix: 'Put a text that holds a colon, # or quotation mark between double quotation marks, and indent with spaces.',
        },
      ],
    });
  });

  it('is not checked against the schema as well', () => {
    expect(read('title: [Aims\n').problems.every(({ rule }) => rule === 'topic-syntax')).toBe(true);
  });

  it.each([
    [
      'a name twice',
      `${SOUND}title: More\n`,
      ['4:1 This is not valid YAML: Map keys must be unique.'],
    ],
    [
      'an alias, defined or not',
      'title: &a Aims\nmonths: *a\nnotes: *b\n',
      [
        '2:9 YAML takes *a for the name of another value, and not for text.',
        '3:8 YAML takes *b for the name of another value, and not for text.',
      ],
    ],
    [
      'a tag that YAML would drop',
      'title: !very Aims\nmonths: 12\nnotes: []\n',
      ['1:8 This is not valid YAML: Unresolved tag: !very.'],
    ],
  ])('is reported: %s', (_what, text, problems) => {
    expect(told(text)).toEqual(problems);
  });
});

describe('a text that is not what it looks like', () => {
  it.each([
    [
      'a mark of direction',
      'title: Ai\u202Ems\n',
      '1:8 Here is U+202E, a character that readers do not see.',
    ],
    [
      'one made by an escape',
      'title: "Ai\\u0007ms"\n',
      '1:8 Here is U+0007, a character that readers do not see.',
    ],
    [
      'a tab made by an escape',
      'title: "Ai\\tms"\n',
      '1:8 Here is U+0009, a character that readers do not see.',
    ],
    ['a line end made by an escape', 'title: "Ai\\nms"\n', '1:8 This text has a line end in it.'],
    ['a second paragraph', 'title: >-\n  Ai\n\n  ms\n', '1:8 This text has a line end in it.'],
  ])('is reported with its place: %s', (_what, title, problem) => {
    expect(told(title + SOUND.replace(/.*\n/, ''))).toEqual([problem]);
  });

  it('is reported under the rule for values, and gives no value', () => {
    expect(read('title: "Ai\\nms"\nmonths: 12\nnotes: []\n')).toMatchObject({
      value: null,
      problems: [
        {
          rule: 'topic-value',
          fix: 'Write it as one paragraph; a long one may follow >- on lines of its own, with no empty line.',
        },
      ],
    });
  });

  it('is reported beside what the schema refuses', () => {
    expect(told('title: "Ai\\nms"\nmonths: no\nnotes: []\n')).toHaveLength(2);
  });

  it('may be left to a caller that reports what is in its text, but not what an escape makes', () => {
    const rules = { ...RULES, hasOwnCharacters: true } as const;
    const faults = (title: string) =>
      readYaml(`title: ${title}\nmonths: 12\nnotes: []\n`, SCHEMA, rules).problems;
    expect(faults('Ai\u202Ems')).toEqual([]);
    expect(faults('"Ai\\u202Ems"')).toHaveLength(1);
  });
});

describe('a value that the schema refuses', () => {
  it.each([
    ['a name that is missing', 'title: A\nnotes: []\n', '1:1 months is missing.'],
    ['text where a number belongs', SOUND.replace('12', 'twelve'), '2:9 months is not a number.'],
    ['half a month', SOUND.replace('12', '1.5'), '2:9 months is not a whole number.'],
    ['a number where text belongs', SOUND.replace('Aims', '7'), '1:8 title is not text.'],
    ['text without characters', SOUND.replace('Aims', '""'), '1:8 title is empty.'],
    ['text where a list belongs', SOUND.replace('[]', 'none'), '3:8 notes is not a list.'],
    ['a word for true', `${SOUND}printed: yes\n`, '4:10 printed is not true or false.'],
    [
      'a name that is not known',
      `${SOUND}author: me\n`,
      '4:9 author is not a name that is known here.',
    ],
    [
      'a text in a list of names with values',
      SOUND.replace('[]', '[once]'),
      '3:9 notes.0 is not names with values.',
    ],
    [
      'a word that is not one of the few',
      SOUND.replace('[]', '\n  - at: "1"\n    kind: typo'),
      '5:11 notes.0.kind is not one of the words that it may be.',
    ],
    [
      'a value missing within a list',
      SOUND.replace('[]', '\n  - kind: layout'),
      '4:5 notes.0.at is missing.',
    ],
    [
      'an unknown name within a list',
      SOUND.replace('[]', '\n  - { at: "1", kind: layout, by: me }'),
      '4:34 notes.0.by is not a name that is known here.',
    ],
    ['nothing at all', '', '1:1 No names with values are given.'],
    ['a text alone', 'Aims', '1:1 No names with values are given.'],
    ['a list alone', '- Aims', '1:1 No names with values are given.'],
  ])('is reported with its place: %s', (_what, text, problem) => {
    expect(told(text)).toEqual([problem]);
  });

  it('is reported once for each name that is not known, each at its place', () => {
    expect(told(`${SOUND}author: me\neditor: you\n`)).toEqual([
      '4:9 author is not a name that is known here.',
      '5:9 editor is not a name that is known here.',
    ]);
  });

  it('is reported under the rule for values, with a fix', () => {
    const fixes = read('title: ""\nmonths: no\nnotes: [{ at: "1", kind: x }]\nz: 1\n').problems;
    expect(new Set(fixes.map(({ rule }) => rule))).toEqual(new Set(['topic-value']));
    expect(fixes.map(({ fix }) => fix).toSorted()).toEqual([
      'Correct the name, or remove it with its value.',
      'Give months as a number.',
      'Give title as text that is not empty.',
      'Use one of: misprint, layout.',
    ]);
  });
});

it('tells what to write in place of an empty text as its schema says it', () => {
  const schema = z.strictObject({
    says: z.string().trim().min(1, 'Say in a sentence what it is.'),
  });
  expect(readYaml('says: " "\n', schema, RULES).problems).toEqual([
    {
      rule: 'topic-value',
      line: 1,
      column: 7,
      message: 'says is empty.',
      fix: 'Say in a sentence what it is.',
    },
  ]);
});

describe('a place', () => {
  const text = 'title: Aims\nmonths: 12\nnotes:\n  - at: "1"\n    kind: layout\n';

  it('is counted in the file, where the YAML begins further down', () => {
    expect(read('title: 1\nmonths: 12\nnotes: []\n', 5).problems[0]).toMatchObject({ line: 5 });
  });

  it('is where the value at a path begins', () => {
    const { placeOf } = read(text, 2);
    expect(placeOf(['title'])).toEqual({ line: 2, column: 8 });
    expect(placeOf(['notes', 0, 'kind'])).toEqual({ line: 6, column: 11 });
  });

  it('is the nearest above where there is no such value', () => {
    const { placeOf } = read(text);
    expect(placeOf(['notes', 0, 'note'])).toEqual({ line: 4, column: 5 });
    expect(placeOf(['owner'])).toEqual({ line: 1, column: 1 });
  });

  it('is the same with Windows line ends', () => {
    const { placeOf } = read(text.replaceAll('\n', '\r\n'));
    expect(placeOf(['notes', 0, 'kind'])).toEqual({ line: 5, column: 11 });
  });
});
