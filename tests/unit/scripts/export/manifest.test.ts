import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isForeignManifest,
  readManifest,
  writeManifest,
} from '../../../../scripts/export/manifest.ts';
import { entriesOf, type Entry } from '../../../../scripts/export/states.ts';
import { DAY, draftFor, plannedFor, resultOf } from './results.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'side-by-clause-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (text: string | Uint8Array) => writeFileSync(join(folder, 'manifest.csv'), text);

const policies = plannedFor(['Hill View', 'Mill Lane', 'Sea Bank', 'Chalk Down', '=1+1']);
const [hillView, millLane, seaBank] = policies;
const refused = [
  { place: 's.csv:9', school: 'Long Meadow', problems: ['s.csv:9: no.', 's.csv:9: not so.'] },
];

function entries(): Entry[] {
  if (!hillView || !millLane || !seaBank) throw new Error('There are policies of five schools.');
  const results = [
    resultOf(seaBank, { files: ['c.docx'], failure: 'PDF: Arabic letters.' }),
    resultOf(hillView, { files: ['a.pdf', 'a.docx'] }),
    resultOf(millLane, { files: [], left: ['b.pdf'], isSame: false }),
  ];
  return entriesOf(policies, { results, ending: 'stopped' }, refused);
}

function rows(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true });
}

describe('the manifest', () => {
  it('has a row for each school in the order of the rows, with its state, files and what came of it', () => {
    const all = rows(writeManifest(entries(), DAY));
    expect(
      all.map(({ School, Row, State, Files, Why }) => [School, Row, State, Files, Why]),
    ).toEqual([
      ['Hill View', 's.csv:2', 'made', 'a.pdf; a.docx', ''],
      ['Mill Lane', 's.csv:3', 'skipped', 'b.pdf', ''],
      ['Sea Bank', 's.csv:4', 'failed', 'c.docx', 'PDF: Arabic letters.'],
      ['Chalk Down', 's.csv:5', 'not made', '', 'The work was stopped before.'],
      ["'=1+1", 's.csv:6', 'not made', '', 'The work was stopped before.'],
      ['Long Meadow', 's.csv:9', 'failed', '', 's.csv:9: no. s.csv:9: not so.'],
    ]);
    expect(all.map((row) => row['In words'])).toEqual([
      'Finished.',
      'Left as it was.',
      'Some of its files could not be made.',
      'Not made yet.',
      'Not made yet.',
      'Could not be made.',
    ]);
  });

  it('says what a draft lacks, and when a policy is reviewed next', () => {
    const draft = draftFor('Hill View');
    const [reviewed] = plannedFor(['Mill Lane'], { channels: 'x', date_adopted: DAY, owner: 'x' });
    const results = [resultOf(draft), ...(reviewed ? [resultOf(reviewed)] : [])];
    const both = results.map(({ policy }) => policy);
    const [first, second] = rows(
      writeManifest(entriesOf(both, { results, ending: 'done' }, []), DAY),
    );
    expect(first).toMatchObject({
      State: 'draft',
      'Not filled in': 'owner',
      'Next review': '',
      'In words': 'Draft. Still to be filled in: Owner.',
      Day: DAY,
    });
    expect(second).toMatchObject({ State: 'made', 'Next review': '2027-12-09' });
  });

  it('is read again with what is proof of files, even after a spreadsheet has saved it', () => {
    const text = writeManifest(entries(), DAY);
    const expected = {
      day: DAY,
      rows: [
        { fingerprint: hillView?.fingerprint, files: ['a.pdf', 'a.docx'] },
        { fingerprint: seaBank?.fingerprint, files: ['c.docx'] },
        { fingerprint: policies[3]?.fingerprint, files: [] },
        { fingerprint: policies[4]?.fingerprint, files: [] },
      ],
    };
    put(text);
    expect(readManifest(folder)).toEqual(expected);
    const saved = rows(text).map((row) => Object.values({ ...row, Day: '09/12/2026' }).join('\t'));
    const head = Object.keys(rows(text)[0] ?? {}).join('\t');
    put(Buffer.from(`\ufeff${[head, ...saved].join('\r\n')}`, 'utf16le'));
    expect(readManifest(folder)).toEqual(expected);
  });

  it('is none where there is no file, or one of somebody else’s', () => {
    expect(readManifest(folder)).toBeNull();
    expect(isForeignManifest(folder)).toBe(false);
    put('name,price\nchalk,1\n');
    expect(readManifest(folder)).toBeNull();
    expect(isForeignManifest(folder)).toBe(true);
    put(writeManifest(entries(), DAY));
    expect(isForeignManifest(folder)).toBe(false);
    rmSync(join(folder, 'manifest.csv'));
    mkdirSync(join(folder, 'manifest.csv'));
    expect(isForeignManifest(folder)).toBe(true);
  });
});
