import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFolder, whyBuild } from '../../scripts/export/site.ts';
import { findBrowser } from '../../scripts/lib/browser.ts';
import { ROOT } from './site.ts';
import { readPdf } from './support/pdf.ts';

const TIMEOUT = 300_000;
const DAY = '2026-12-09';
const folder = mkdtempSync(join(tmpdir(), 'side-by-clause-'));
const browser = await findBrowser();
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as npm does, in a folder of a reader's own. */
function runExport(...args: string[]) {
  const [program, script = ''] = scripts['export']?.split(' ') ?? [];
  expect(program).toBe('node');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, BROWSER_PATH: browser },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function documentXml(file: string): string {
  const entries = unzipSync(readFileSync(join(folder, file)));
  return strFromU8(entries['word/document.xml'] ?? new Uint8Array());
}

describe('npm run export for one school', () => {
  const file = `one/hill-view-primary-social-media-policy-${DAY}`;
  const why = whyBuild(ROOT, siteFolder(ROOT));
  const set = ['--set', 'school=Hill View Primary', '--set', 'owner=Bursar & <b>head</b>'];
  const choose = ['--choose', 'parents-as-contacts=be-cautious'];
  let made: ReturnType<typeof runExport>;

  beforeAll(() => {
    made = runExport('--base', 'neu', ...set, ...choose, '--out', 'one/', '--date', DAY);
  }, TIMEOUT);

  it('makes a PDF and a Word file, and says what is missing', () => {
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toContain('Marked as a draft. Not filled in: official_channels.');
    expect(made.stdout).toMatch(
      /\n1 policy made in one\/, 1 of them a draft, 0 failed, [\d.]+ s\.\n$/,
    );
    expect(readdirSync(join(folder, 'one'))).toEqual([
      `hill-view-primary-social-media-policy-${DAY}.docx`,
      `hill-view-primary-social-media-policy-${DAY}.pdf`,
    ]);
  });

  it('builds the site only if it has to', () => {
    expect(made.stdout.includes('building it first')).toBe(why !== null);
  });

  it('prints a tagged PDF with title, language and what was typed', async () => {
    const pdf = await readPdf(join(folder, `${file}.pdf`));
    expect(pdf).toMatchObject({
      title: 'Hill View Primary – Social media policy for staff',
      language: 'en-GB',
      isTagged: true,
    });
    expect(pdf.pages.length).toBeGreaterThan(7);
    expect(pdf.pages.length).toBeLessThan(20);
    expect(pdf.pages[0]).toContain('Social media policy for staff');
    expect(pdf.pages[0]?.join(' ')).toContain('Bursar & <b>head</b>');
    for (const lines of pdf.pages) expect(lines[0]).toBe('Hill View Primary Draft');
    const text = pdf.pages.flat().join(' ');
    expect(text).toContain('This rule does not forbid such friendships.');
    expect(text).toContain('Now “Should be cautious if they are friends”.');
    expect(text).toContain('Remember that anything you post online is not really private.');
  });

  it('numbers the contents with the pages on which the headings stand', async () => {
    const { pages, headings } = await readPdf(join(folder, `${file}.pdf`));
    const [contents, ...sections] = headings;
    expect(contents).toEqual({ title: 'Contents', page: 2 });
    expect(sections.length).toBeGreaterThan(14);
    const lines = pages[1]?.slice(2, 2 + sections.length) ?? [];
    expect(lines.map((line) => Number(/ (\d+)$/.exec(line)?.[1]))).toEqual(
      sections.map(({ page }) => page),
    );
    for (const { title, page } of sections) expect(pages[page - 1], title).toContain(title);
    const numbered = sections.filter(({ title }) => /^\d/.test(title));
    expect(lines.slice(0, numbered.length)).toEqual(
      numbered.map(({ title, page }) => `${title} ${page}`),
    );
  });

  it('writes a Word file that says the same', () => {
    const xml = documentXml(`${file}.docx`);
    expect(xml).toContain('This rule does not forbid such friendships.');
    expect(xml).toContain('Bursar &amp; &lt;b&gt;head&lt;/b&gt;');
  });
});

describe('npm run export for a file of schools', () => {
  const policy = `social-media-policy-${DAY}`;

  it(
    'goes on after a school that fails, and lists it at the end',
    { timeout: TIMEOUT },
    async () => {
      const csv = [
        'school,head,base,choose:images',
        '"Chalk Down, ""Upper"" School",the head,alderley-edge,left-out',
        'Mill Lane Academy,the principal,clifton-lodge,',
        'Sea Bank Infants,=1+1,,must-not-publish',
      ];
      writeFileSync(join(folder, 'schools.csv'), csv.join('\r\n'));
      // A folder stands where the second school's file belongs.
      mkdirSync(join(folder, `many/mill-lane-academy-${policy}.pdf`), { recursive: true });
      const args = ['--schools', 'schools.csv', '--out', 'many', '--date', DAY];
      const { status, stdout, stderr } = runExport(...args, '--set', 'owner=Bursar');
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(stdout).toMatch(/\n2 policies made in many, 2 of them drafts, 1 failed, [\d.]+ s\.\n/);
      expect(stdout.trimEnd().split('\n').at(-1)).toBe(
        `  schools.csv:3 (Mill Lane Academy): mill-lane-academy-${policy}.pdf is a folder.`,
      );
      expect(readdirSync(join(folder, 'many'))).toEqual([
        `chalk-down-upper-school-${policy}.docx`,
        `chalk-down-upper-school-${policy}.pdf`,
        `mill-lane-academy-${policy}.pdf`,
        `sea-bank-infants-${policy}.docx`,
        `sea-bank-infants-${policy}.pdf`,
      ]);
      const first = await readPdf(join(folder, `many/chalk-down-upper-school-${policy}.pdf`));
      expect(first.title).toBe('Chalk Down, "Upper" School – Social media policy for staff');
      const last = await readPdf(join(folder, `many/sea-bank-infants-${policy}.pdf`));
      expect(last.pages.flat().join(' ')).not.toContain('Chalk Down');
      expect(documentXml(`many/sea-bank-infants-${policy}.docx`)).toContain('=1+1');
    },
  );
});

it(
  'rows that cannot be used are told at the end, and the others are made',
  { timeout: TIMEOUT },
  () => {
    const csv = [
      'School Name;Date adopted;base',
      'Hill View;09/12/2026;neu',
      ';;',
      'Mill Lane;;nue',
    ];
    writeFileSync(join(folder, 'trust.csv'), csv.join('\r\n'));
    const { status, stdout } = runExport(
      '--schools',
      'trust.csv',
      '--out',
      'trust',
      '--only',
      'txt',
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/\n1 policy made in trust, 1 of them a draft, 1 failed, [\d.]+ s\.\n/);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '  Mill Lane: trust.csv:4, column base: there is no model “nue”. Did you mean “neu”?',
    );
    const [file = ''] = readdirSync(join(folder, 'trust'));
    const text = readFileSync(join(folder, 'trust', file), 'utf8');
    expect(text).toContain('9 December 2026');
    expect(text).toMatch(/Next review.*9 December 20(27|28|29)/);
  },
);

it('Ctrl-C stops it, and it says what was made', { timeout: TIMEOUT }, async () => {
  const rows = Array.from({ length: 30 }, (_one, at) => `School ${at + 1}`);
  writeFileSync(join(folder, 'stopped.csv'), ['school', ...rows].join('\n'));
  const args = ['--schools', 'stopped.csv', '--out', 'stopped', '--only', 'txt'];
  const child = spawn(process.execPath, [join(ROOT, 'scripts/export/index.ts'), ...args], {
    env: { ...process.env, INIT_CWD: folder, BROWSER_PATH: browser },
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    printed += piece;
    if (printed.includes('School 1: ')) child.kill('SIGINT');
  });
  const code = await new Promise((done) => child.on('close', done));
  expect(code).toBe(130);
  expect(printed).toMatch(
    /\n\d+ polic(y|ies) made in stopped, .*, \d+ not made because you stopped, /,
  );
  expect(printed).toMatch(
    /\n {2}Not made: stopped\.csv:\d+ \(School \d+\), and the \d+ after it\.\n$/,
  );
});

it.skipIf(!existsSync('/proc'))(
  'a folder in a place where nothing can be made is one sentence',
  { timeout: 60_000 },
  () => {
    const { status, stderr } = runExport('--out', '/proc/x');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: '--out: Nothing can be made in /proc.\n',
    });
  },
);

it('wrong names are refused with their places before anything is made', () => {
  writeFileSync(join(folder, 'wrong.csv'), 'school,haed\nHill View,x\n');
  const args = ['--base', 'nue', '--schools', 'wrong.csv', '--out', 'none'];
  expect(runExport(...args)).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      '--base: there is no model “nue”. Did you mean “neu”?',
      'wrong.csv:1, column 2: there is no column “haed”. Did you mean “head”?\n',
    ].join('\n'),
  });
  expect(readdirSync(folder)).not.toContain('none');
});

it('a missing file is one sentence', () => {
  expect(runExport('--schools', 'none.csv', '--out', 'none')).toEqual({
    status: 1,
    stdout: '',
    stderr: '--schools: none.csv does not exist.\n',
  });
});
