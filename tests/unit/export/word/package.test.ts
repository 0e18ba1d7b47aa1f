import { beforeAll, describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { assemble } from '../../../../src/adopt/assemble.ts';
import { recorded } from '../../../../src/adopt/record.ts';
import { policyToWordBytes } from '../../../../src/export/word/index.ts';
import { LOGO } from '../../support/answers.ts';
import { answered, documentFor, ownClause, TEMPLATE } from '../../support/template.ts';
import { written } from '../../support/tracked-cases.ts';
import { misplaced } from '../../support/word-order.ts';
import { all, part, partsOf, value, words, type Element } from '../../support/word.ts';

const LIST = 'Staff’s and pupils’ "hats" aren\'t:\n- one\n  - first\n- two';
const ANSWERS = answered({
  details: { school: "St Mary's & All Saints'", related_policies: 'Hats\nGloves' },
  choices: { parents: 'careful' },
  own: [ownClause(1, 'contact', "Staff's hats", LIST)],
  forms: ['account-approval', 'staff-list'],
  logo: { ...LOGO, width: 600, height: 300 },
});
const INPUT = documentFor(ANSWERS);

let bytes: Uint8Array;
let tracked: Uint8Array;
let parts: Map<string, Element>;

beforeAll(async () => {
  bytes = await policyToWordBytes(INPUT);
  parts = partsOf(bytes);
  const before = recorded(assemble(TEMPLATE, answered()));
  tracked = await written({ name: '', before, after: INPUT }, 'tracked');
});

/** The entries of a zip file as its directory has them. */
function directory(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries: { name: string; madeOn: number; mode: number }[] = [];
  for (let at = 0; at + 46 <= zip.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(
      zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)),
    );
    entries.push({
      name,
      madeOn: view.getUint8(at + 5),
      mode: view.getUint32(at + 38, true) >>> 16,
    });
  }
  return entries;
}

describe('a Word file', () => {
  it('begins with the list of its parts, has no folders, and parts that may be read', () => {
    const entries = directory(bytes);
    expect(entries.slice(0, 3).map(({ name }) => name)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
    ]);
    expect(entries.filter(({ name }) => name.endsWith('/'))).toEqual([]);
    for (const { madeOn, mode } of entries) expect([madeOn, mode]).toEqual([3, 0o100644]);
  });

  it('has apostrophes as such, and not their name', () => {
    for (const zip of [bytes, tracked]) {
      for (const [path, content] of Object.entries(unzipSync(zip))) {
        expect(new TextDecoder().decode(content), path).not.toContain('&apos;');
      }
    }
    expect(words(part(parts, 'word/document.xml'))).toContain("St Mary's & All Saints'");
  });

  it('has every part that its parts refer to, each with a type', () => {
    const types = part(parts, '[Content_Types].xml');
    const named = all(types, 'Override').map((one) => one.attributes['PartName']?.slice(1) ?? '');
    const defaults = all(types, 'Default').map((one) => one.attributes['Extension']);
    const paths = Object.keys(unzipSync(bytes)).filter((path) => path !== '[Content_Types].xml');
    for (const path of named) expect(paths).toContain(path);
    for (const path of paths) {
      expect(named.includes(path) || defaults.includes(path.split('.').at(-1)), path).toBe(true);
    }
    const targets = all(part(parts, 'word/_rels/document.xml.rels'), 'Relationship');
    for (const { attributes } of targets) expect(paths).toContain(`word/${attributes['Target']}`);
    expect(paths).toContain('word/webSettings.xml');
    expect(paths).toContain('word/theme/theme1.xml');
  });

  it.each(['plain', 'tracked'])('has its elements in the order of the standard: %s', (which) => {
    for (const [path, file] of partsOf(which === 'plain' ? bytes : tracked)) {
      expect(misplaced(file), path).toEqual([]);
    }
  });

  it('has a result in every field', () => {
    for (const [path, file] of parts) {
      for (const field of all(file, 'w:fldSimple')) expect(words(field), path).not.toBe('');
      const runs = all(file, 'w:r').flatMap((run) => run.children);
      const marks = runs.filter((one): one is Element => typeof one !== 'string');
      marks.forEach((mark, at) => {
        if (mark.attributes['w:fldCharType'] !== 'separate') return;
        expect(marks[at + 1]?.attributes['w:fldCharType'], path).not.toBe('end');
      });
    }
  });

  it('says in its properties which language it is in', () => {
    expect(all(part(parts, 'docProps/core.xml'), 'dc:language')[0]?.children).toEqual(['en-GB']);
  });

  it('has a title on every table', () => {
    const tables = all(part(parts, 'word/document.xml'), 'w:tbl');
    expect(tables.map((table) => value(table, 'w:tblCaption'))).toEqual([
      'Document control',
      'Signatures',
      'Staff acknowledgement',
      'Approval of a school account',
      'Staff who have read this policy',
    ]);
  });

  it('has the logo first, no larger than its room, with its words for those who do not see it', () => {
    const file = part(parts, 'word/document.xml');
    const [first] = all(file, 'w:p');
    const drawing = first && all(first, 'wp:docPr')[0];
    expect(drawing?.attributes['descr']).toBe('A grey dot');
    const size = first && all(first, 'wp:extent')[0]?.attributes;
    const pixels = [size?.['cx'], size?.['cy']].map((length) => Number(length) / 9525);
    expect(pixels).toEqual([220, 110]);
  });

  it('counts bullets and the items below them, anew in each clause', () => {
    const listed = all(part(parts, 'word/document.xml'), 'w:p').filter(
      (one) => value(one, 'w:pStyle') === 'ClauseList',
    );
    const own = listed.slice(-3);
    expect(own.map((one) => [value(one, 'w:ilvl'), words(one)])).toEqual([
      ['0', 'one'],
      ['1', 'first'],
      ['0', 'two'],
    ]);
    expect(new Set(own.map((one) => value(one, 'w:numId'))).size).toBe(1);
    const patterns = all(part(parts, 'word/numbering.xml'), 'w:lvlText');
    expect(patterns.map((one) => one.attributes['w:val'])).toContain('(%2)');
  });
});
