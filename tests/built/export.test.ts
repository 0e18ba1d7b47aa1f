import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './site.ts';
import { readPdf } from './support/pdf.ts';

const TIMEOUT = 300_000;
const DAY = '2026-12-09';
const folder = mkdtempSync(join(tmpdir(), 'side-by-clause-'));
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The command as npm runs it, in a folder of a reader's own, on a machine that has no browser to be
 * found.
 */
const [program = '', script = ''] = scripts['export']?.split(' ') ?? [];
const environment = { ...process.env, INIT_CWD: folder, BROWSER_PATH: '/nowhere/chromium' };

function runExport(...args: string[]) {
  expect(program).toBe('node');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const put = (name: string, lines: readonly string[], end = '\n') =>
  writeFileSync(join(folder, name), lines.join(end));
const list = (name: string) => readdirSync(join(folder, name)).toSorted();
const textIn = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

function documentXml(file: string): string {
  const entries = unzipSync(readFileSync(join(folder, file)));
  return strFromU8(entries['word/document.xml'] ?? new Uint8Array());
}

function manifest(name: string): Record<string, string>[] {
  return parse(textIn(name, 'manifest.csv'), { columns: true, bom: true });
}

describe('npm run export for one school', () => {
  const file = `one/hill-view-primary-social-media-policy-${DAY}`;
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
    expect(list('one')).toEqual([
      `hill-view-primary-social-media-policy-${DAY}.docx`,
      `hill-view-primary-social-media-policy-${DAY}.pdf`,
    ]);
  });

  it('writes a tagged PDF with title, language and what was typed', async () => {
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
    const text = pdf.pages.flat().join(' ');
    expect(text).toContain('This rule does not forbid such friendships.');
    expect(text).not.toContain('Appendix: changes');
  });

  it('numbers the contents with the pages on which the headings stand', async () => {
    const { pages, headings } = await readPdf(join(folder, `${file}.pdf`));
    const sections = headings.filter(({ title }) => /^\d/.test(title));
    expect(sections.length).toBeGreaterThan(9);
    const contents = pages[1] ?? [];
    for (const { title, page } of sections) {
      expect(contents).toContain(`${title} ${page}`);
      expect(pages[page - 1], title).toContain(title);
    }
  });

  it('writes a Word file that says the same', () => {
    const xml = documentXml(`${file}.docx`);
    expect(xml).toContain('This rule does not forbid such friendships.');
    expect(xml).toContain('Bursar &amp; &lt;b&gt;head&lt;/b&gt;');
  });

  it(
    'makes every other file too, the note with the names of the model’s clauses',
    { timeout: TIMEOUT },
    () => {
      const all = 'html,md,txt,note,tracked,calendar,answers';
      const days = ['--set', 'date_adopted=9/12/2026'];
      const args = [...set, ...days, ...choose, '--only', all, '--out', 'all', '--date', DAY];
      expect(runExport('--base', 'neu', ...args)).toMatchObject({ status: 0, stderr: '' });
      const name = (what: string) => `hill-view-primary-social-media-policy${what}`;
      expect(list('all')).toEqual(
        [
          name(`-${DAY}.html`),
          name(`-${DAY}.md`),
          name(`-${DAY}.txt`),
          name(`-answers-${DAY}.json`),
          name(`-changes-${DAY}.docx`),
          name(`-review-${DAY}.ics`),
          name(`-tracked-changes-${DAY}.docx`),
        ].toSorted(),
      );
      const note = documentXml(`all/${name(`-changes-${DAY}.docx`)}`);
      expect(note).toContain('Now “Should be cautious if they are friends”.');
      expect(note).toContain('position of NEU 5.3');
      expect(documentXml(`all/${name(`-tracked-changes-${DAY}.docx`)}`)).toContain('<w:ins ');
      expect(textIn('all', name(`-review-${DAY}.ics`))).toContain('DTSTART;VALUE=DATE:20271209');
    },
  );
});

describe('npm run export for a file of schools', () => {
  const policy = `social-media-policy-${DAY}`;
  const args = [
    '--schools',
    'schools.csv',
    '--out',
    'many',
    '--date',
    DAY,
    '--set',
    'owner=Bursar',
  ];

  beforeAll(() => {
    const csv = [
      'school,head,base,choose:images',
      '"Chalk Down, ""Upper"" School",the head,alderley-edge,left-out',
      'Mill Lane Academy,the principal,clifton-lodge,',
      'Sea Bank Infants,=1+1,,must-not-publish',
    ];
    put('schools.csv', csv, '\r\n');
  });

  it(
    'goes on after a school that fails, and lists it at the end',
    { timeout: TIMEOUT },
    async () => {
      // A folder is where the second school's file belongs.
      mkdirSync(join(folder, `many/mill-lane-academy-${policy}.pdf`), { recursive: true });
      const { status, stdout, stderr } = runExport(...args);
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(stdout).toMatch(/\n2 policies made in many, 2 of them drafts, 1 failed, [\d.]+ s\.\n/);
      expect(stdout.trimEnd().split('\n').at(-1)).toBe(
        `  schools.csv:3 (Mill Lane Academy): mill-lane-academy-${policy}.pdf is a folder.`,
      );
      expect(list('many')).toEqual([
        `chalk-down-upper-school-${policy}.docx`,
        `chalk-down-upper-school-${policy}.pdf`,
        'index.html',
        'manifest.csv',
        `mill-lane-academy-${policy}.docx`,
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

  it('lists what came of each in a table, and on a page to hand out', () => {
    expect(manifest('many').map(({ School, State, Why }) => [School, State, Why])).toEqual([
      ['Chalk Down, "Upper" School', 'draft', ''],
      ['Mill Lane Academy', 'failed', `mill-lane-academy-${policy}.pdf is a folder.`],
      ['Sea Bank Infants', 'draft', ''],
    ]);
    const page = textIn('many', 'index.html');
    expect(page).toContain('Chalk Down, &quot;Upper&quot; School');
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(links).toHaveLength(5);
    for (const href of links) expect(list('many')).toContain(href);
  });

  it('goes on with what has failed, and leaves the rest', { timeout: TIMEOUT }, () => {
    const kept = `chalk-down-upper-school-${policy}.pdf`;
    const before = statSync(join(folder, 'many', kept)).mtimeMs;
    rmSync(join(folder, `many/mill-lane-academy-${policy}.pdf`), { recursive: true });
    rmSync(join(folder, `many/sea-bank-infants-${policy}.docx`));
    // The day of the earlier run is kept.
    const again = args.filter((one) => one !== '--date' && one !== DAY);
    const { status, stdout } = runExport(...again, '--resume', '--finished');
    expect(stdout).toContain('Chalk Down, "Upper" School: there already');
    expect(stdout).toContain(`Mill Lane Academy: mill-lane-academy-${policy}.pdf (`);
    expect(stdout).toContain(`Sea Bank Infants: sea-bank-infants-${policy}.docx (`);
    expect(stdout).toMatch(
      /\n2 policies made in many, 1 there already, 3 of them drafts, 0 failed, /,
    );
    expect(status, 'drafts, and finished ones were asked for').toBe(3);
    expect(statSync(join(folder, 'many', kept)).mtimeMs).toBe(before);
    expect(manifest('many').map(({ State }) => State)).toEqual(['draft', 'draft', 'draft']);
    expect(list('many')).toHaveLength(8);
  });

  it('leaves whatever is there where that is asked for', { timeout: TIMEOUT }, () => {
    const { status, stdout } = runExport(...args, '--set', 'unions=NEU', '--skip-existing');
    expect(status).toBe(0);
    expect(stdout).toMatch(/\n0 policies made in many, 3 there already, 0 failed, /);
    expect(manifest('many').map((row) => [row['State'], row['In words']])).toEqual(
      Array.from({ length: 3 }, () => ['skipped', 'Left as it was.']),
    );
  });
});

it(
  'rows that cannot be used are told at the end, and the others are made',
  { timeout: TIMEOUT },
  () => {
    const csv = [
      'School Name;Date adopted;base;Related policies',
      'Hill View;09/12/2026;neu;"Code of conduct\nChild protection"',
      ';;;',
      'Mill Lane;;nue;',
    ];
    put('trust.csv', csv, '\r\n');
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
      '  Mill Lane: trust.csv:5, column base: there is no model “nue”. Did you mean “neu”?',
    );
    const [file = ''] = list('trust').filter((name) => name.endsWith('.txt'));
    const text = textIn('trust', file);
    expect(text).toContain('9 December 2026');
    expect(text).toMatch(/Next review.*9 December 20(27|28|29)/);
    expect(text).toContain('Child protection');
    expect(manifest('trust').map(({ School, State }) => [School, State])).toEqual([
      ['Hill View', 'draft'],
      ['Mill Lane', 'failed'],
    ]);
  },
);

describe('whatever stops it', () => {
  const rows = Array.from({ length: 40 }, (_one, at) => `School ${at + 1}`);
  const args = ['--schools', 'stopped.csv', '--out', 'stopped', '--only', 'txt,docx'];
  beforeAll(() => put('stopped.csv', ['school', ...rows]));

  /** Runs it until a school is made, and then sends it a signal as often as a press comes. */
  function stopped(signal: 'SIGINT' | 'SIGKILL', file: string, times: number) {
    const child = spawn(process.execPath, [join(ROOT, file), ...args], { env: environment });
    let printed = '';
    let isSent = false;
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      printed += piece;
      if (isSent || !/School \d+: /.test(printed)) return;
      isSent = true;
      for (let count = 0; count < times; count++) child.kill(signal);
    });
    return new Promise<{ code: number | null; printed: string }>((done) =>
      child.on('close', (code) => done({ code, printed })),
    );
  }

  it('Ctrl-C ends with a summary, and every file is whole', { timeout: TIMEOUT }, async () => {
    // A press comes from the terminal and from npm; the program that starts the command must
    // outlast both.
    const { code, printed } = await stopped('SIGINT', script, 2);
    expect(code).toBe(130);
    expect(printed).toMatch(
      /\n\d+ polic(y|ies) made in stopped, .*, \d+ not made because you stopped, /,
    );
    expect(printed).toMatch(/\n {2}Not made: stopped\.csv:\d+ \(School \d+\), and \d+ others\.\n/);
    expect(printed).toMatch(/run the same command again with --resume/);
    const made = list('stopped').filter((name) => name.endsWith('.docx'));
    for (const name of made) expect(documentXml(`stopped/${name}`)).toContain('School');
    expect(list('stopped').filter((name) => name.startsWith('.'))).toEqual([]);
    expect(manifest('stopped')).toHaveLength(40);
    expect(manifest('stopped').filter(({ State }) => State === 'draft')).toHaveLength(made.length);
  });

  it('a run that was killed is gone on with', { timeout: TIMEOUT }, async () => {
    rmSync(join(folder, 'stopped'), { recursive: true, force: true });
    await stopped('SIGKILL', 'scripts/export/index.ts', 1);
    writeFileSync(join(folder, 'stopped/.side-by-clause-1-1.part'), 'half a file');
    expect(list('stopped')).toContain('.side-by-clause.lock');
    const { status, stdout } = runExport(...args, '--resume');
    expect(status).toBe(0);
    // The run itself may have been killed in the middle of a file too.
    expect(stdout).toMatch(
      /An earlier run in stopped was cut off; this one takes its place\.\n\d unfinished files? of an earlier run cleared away\.\n/,
    );
    expect(stdout).toMatch(/: there already \(/);
    expect(stdout).toMatch(/ there already, 40 of them drafts, 0 failed, /);
    expect(list('stopped')).toHaveLength(2 * 40 + 2);
  });
});

describe('a folder is left alone', () => {
  const args = ['--schools', 'two.csv', '--only', 'txt', '--date', DAY];
  beforeAll(() => put('two.csv', ['school', 'Hill View', 'Mill Lane']));

  it('while another run is at work there', () => {
    mkdirSync(join(folder, 'busy'));
    writeFileSync(join(folder, 'busy/.side-by-clause.lock'), `${process.pid}\n${hostname()}\n`);
    expect(runExport(...args, '--out', 'busy')).toEqual({
      status: 1,
      stdout: '',
      stderr: `busy is in use: another run (process ${process.pid}) is making files there. Wait until it has ended, or choose another folder.\n`,
    });
    expect(list('busy')).toEqual(['.side-by-clause.lock']);
  });

  it('if it has a page or a table of somebody else’s that would be written over', () => {
    mkdirSync(join(folder, 'website'));
    writeFileSync(join(folder, 'website/index.html'), '<!doctype html><title>Our school</title>');
    expect(runExport(...args, '--out', 'website')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '--out: index.html in it was not written by this command, which would write over it. Choose another folder, or move it away.\n',
    });
    expect(textIn('website', 'index.html')).toContain('Our school');
  });

  it('where a link leads out of it', { timeout: TIMEOUT }, () => {
    mkdirSync(join(folder, 'linked'));
    writeFileSync(join(folder, 'theirs.txt'), 'theirs');
    const name = `hill-view-social-media-policy-${DAY}.txt`;
    symlinkSync(join(folder, 'theirs.txt'), join(folder, 'linked', name));
    const { status, stdout } = runExport(...args, '--out', 'linked');
    expect(status).toBe(1);
    expect(stdout).toContain(`${name} is a link to another place, and nothing is written through`);
    expect(stdout).toMatch(/\n1 policy made in linked, 1 of them a draft, 1 failed, /);
    expect(textIn('theirs.txt')).toBe('theirs');
  });
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
  put('wrong.csv', ['school,haed', 'Hill View,x', '']);
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
