import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../../src/adopt/assemble.ts';
import { recorded } from '../../../../src/adopt/record.ts';
import { trackedToWord, trackedToWordBytes } from '../../../../src/export/word/tracked.ts';
import { policyNamed } from '../../support/project.ts';
import { beforeFromClauses } from '../../../../src/adopt/tracked/sources.ts';
import { answered, ownClause, TEMPLATE } from '../../support/template.ts';
import {
  all,
  inStyle,
  paragraphs,
  part,
  partsOf,
  value,
  words,
  type Element,
} from '../../support/word.ts';

const LIST = 'Staff wear:\n- red hats\n- blue hats\n  - at work';
const OTHER = 'Staff wear:\n- blue hats\n  - at work\n  - at home\n- gloves';
const DETAILS = { school: 'Hill View Primary', title: 'Staff and social media' };
const SHUFFLED = [{ section: 'oversight', clauses: ['review', 'whistles'] }];
const OLD = answered({ own: [ownClause(1, 'scope', 'Hats', LIST)] });
const NEW = answered({
  details: DETAILS,
  own: [ownClause(1, 'scope', 'Hats', OTHER)],
  order: SHUFFLED,
});
const BEFORE = { name: 'last year’s', policy: recorded(assemble(TEMPLATE, OLD)) };
const AFTER = assemble(TEMPLATE, NEW);
const DATE = new Date('2026-11-26T10:00:00.123Z');

let parts: Map<string, Element>;
let body: Element;

beforeAll(async () => {
  const file = await trackedToWordBytes(BEFORE, AFTER, 'Hill View Primary', DATE);
  if (file.kind === 'refused') throw new Error(file.why);
  parts = partsOf(file.bytes);
  body = part(parts, 'word/document.xml');
});

const CHANGES = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];
const changes = () => CHANGES.flatMap((name) => all(body, name));

describe('a Word file with tracked changes', () => {
  it('says of every change who made it and when, by numbers of their own', () => {
    const found = changes();
    expect(found.length).toBeGreaterThan(10);
    for (const { attributes } of found) {
      expect(attributes['w:author']).toBe('Hill View Primary');
      expect(attributes['w:date']).toMatch(/^2026-11-26T10:0[02]:00Z$/);
    }
    const ranges = ['w:moveFromRangeStart', 'w:moveToRangeStart'].flatMap((name) =>
      all(body, name),
    );
    const ids = [...found, ...ranges].map(({ attributes }) => attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('goes on tracking what the reader changes', () => {
    expect(all(part(parts, 'word/settings.xml'), 'w:trackRevisions')).toHaveLength(1);
  });

  it('has words that went as such, so that nobody takes them for words that stay', () => {
    for (const gone of all(body, 'w:del')) expect(all(gone, 'w:t')).toEqual([]);
    const struck = all(body, 'w:delText').map((one) => one.children.join(''));
    expect(struck).toContain('Social media policy for staff');
  });

  it('marks the end of every paragraph that came or went', () => {
    const marked = paragraphs(body).flatMap(({ element, text }) => {
      const [properties] = all(element, 'w:pPr');
      const mark = properties && CHANGES.find((name) => all(properties, name).length > 0);
      return mark ? [[mark, text]] : [];
    });
    expect(marked).toContainEqual(['w:ins', 'at home']);
    expect(marked).toContainEqual(['w:moveTo', 'Review']);
    expect(marked).toContainEqual(['w:moveFrom', 'Review']);
  });

  it('tells what was moved by one name in both places, each with its beginning and end', () => {
    const names = ['w:moveFromRangeStart', 'w:moveToRangeStart'].map((kind) =>
      all(body, kind).map((one) => one.attributes['w:name']),
    );
    expect(names[0]?.length).toBeGreaterThan(0);
    expect(names[0]?.toSorted()).toEqual(names[1]?.toSorted());
    for (const kind of ['w:moveFrom', 'w:moveTo']) {
      const [starts, ends] = ['RangeStart', 'RangeEnd'].map((end) =>
        all(body, `${kind}${end}`).map((one) => one.attributes['w:id']),
      );
      expect(starts).toEqual(ends);
    }
  });

  it('has the styles and the numbering of the policy', () => {
    expect(inStyle(body, 'School')).toEqual(['Hill View Primary']);
    expect(new Set(paragraphs(body).map(({ style }) => style))).toEqual(
      new Set([
        'School',
        'Title',
        'BodyText',
        'Heading1',
        'Heading2',
        'ClauseText',
        'ClauseList',
        'PlainList',
      ]),
    );
    const bullets = paragraphs(body).filter(({ text }) => text === 'blue hats');
    expect(bullets.map(({ element }) => value(element, 'w:ilvl'))).toEqual(['0']);
    const heads = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    expect(heads.map(([, head]) => words(head))).toContain(
      'Hill View Primary\tStaff and social media',
    );
  });

  it('ends with a paragraph that no change takes away', () => {
    const last = paragraphs(body).at(-1);
    expect(last?.text).toBe('End of the policy.');
    expect(last && CHANGES.flatMap((name) => all(last.element, name))).toEqual([]);
  });
});

describe('for a page', () => {
  it('it is a file of the type of Word', async () => {
    const file = await trackedToWord(BEFORE, AFTER, 'Hill View Primary', DATE);
    expect(file.kind === 'file' && file.blob.type).toMatch(/wordprocessingml\.document$/);
  });

  it('it is refused in words where too little is kept', async () => {
    const neu = policyNamed('neu');
    const file = await trackedToWord(beforeFromClauses('NEU', neu), AFTER, 'Hill View', DATE);
    expect(file.kind === 'refused' && file.why).toMatch(/ of NEU is kept/);
  });
});
