import type { Template } from '../../src/adopt/template.ts';
import { PRODUCTS, USUAL_PRODUCTS } from './products.ts';
import { baseNames } from './settings.ts';

const USAGE = `Makes social media policies as files, as the page "Adopt your own" does, for one school or for many. Needs no browser.

  npm run export -- --out FOLDER [options]

Options
  --out FOLDER            where the files go; made if it is missing. Files of the same name are written over
  --base NAME             what to start from: recommended (unless said otherwise) or one of the models below
  --set DETAIL=VALUE      fill in a detail; as often as needed
  --choose TOPIC=POSITION choose a position, or left-out; as often as needed
  --answers FILE          start from answers that the page saved; with --base their choices are set anew
  --schools FILE.csv      make one policy for each row
  --logo FILE             a PNG or JPEG picture for the title pages
  --only FILE,FILE        make these files; they are listed below
  --with FILE,FILE        make these files as well
  --date 2026-12-09       day in the names of the files; today unless given
  --skip-existing         leave files that are there and whole, whatever is in them
  --resume                with --schools: go on after a stop. Leaves what was made of the same answers, and makes what is missing,
                          has failed or has changed since
  --finished              exit with 3 if any policy is a draft
  --help                  this text

Examples
  npm run export -- --base neu --set school="Hill View Primary" --choose parents-as-contacts=be-cautious --out out/
  npm run export -- --answers hill-view.json --only docx,html --out out/
  npm run export -- --base littletown --set unions="NEU and UNISON" --schools schools.csv --with note,calendar --out out/

The CSV file
  The first row names the columns: details (school, head, …), base, and choose:TOPIC. Every other row is a school. What a row says goes
  before --set, --choose and --base, and those before --answers; an empty cell says nothing, and neither does a blank row. Commas, semicolons or
  tabs may separate the cells. Days are written 2026-12-09, or 09/12/2026 with the day first. Details that have several lines
  (change_log, related_policies, control_rows) have them on lines of their own in the cell, or with a semicolon and a space between them.
  Save it as "CSV UTF-8"; Windows-1252 and UTF-16 are read too, and a workbook (.xlsx, .ods) is refused.

    school,head,base,choose:images,related_policies
    Hill View Primary,the headteacher,neu,must-not-publish,Staff code of conduct; Child protection policy
    Sea Bank Infants,the principal,,left-out,

What comes out
  NAME-OF-THE-SCHOOL-social-media-policy-DATE with the ending of each format; schools of the same name get -2, -3 …, and are named. A
  policy that lacks a required detail or a decision is made all the same and marked as a draft. With --schools also manifest.csv, a row
  for each school with what came of it, and index.html, a page to hand out with links to all files.

  A school that fails, and a row that cannot be used, do not stop the others; the end lists what failed. A file or a column that cannot be
  used is refused before anything is made. Every file is there whole or not at all, whatever stops the command: Ctrl-C, a full disk.
  Links in the folder are not followed, and two runs cannot be at work in one folder.

  The exit code is 0 if all went well, 1 if something failed or was refused, 3 with --finished if there are drafts, 130 after Ctrl-C.`;

/** The whole help, with every name that can be set. */
export function helpText(template: Template): string {
  return [
    USAGE,
    `Files (* made unless others are named with --only)\n${productLines().join('\n')}`,
    `Models\n  ${baseNames(template).join(', ')}`,
    `Details (* required)\n${detailLines(template).join('\n')}`,
    `Topics, each with its positions; left-out leaves it out\n${topicLines(template).join('\n')}`,
  ].join('\n\n');
}

function productLines(): string[] {
  const width = widest(PRODUCTS.map(({ id }) => id));
  return PRODUCTS.map((one) => {
    const star = USUAL_PRODUCTS.includes(one) ? '*' : ' ';
    return `  ${one.id.padEnd(width)} ${star} ${one.help}`;
  });
}

function detailLines({ details }: Template): string[] {
  const width = widest(details.map(({ id }) => id));
  return details.map(({ id, label, required, example }) => {
    const star = required ? '*' : ' ';
    return `  ${id.padEnd(width)} ${star} ${label}, such as “${example}”`;
  });
}

function topicLines({ topics }: Template): string[] {
  const width = widest(topics.map(({ id }) => id));
  return topics.map(({ id, positions }) => {
    const names = positions.map((position) => position.id).join(', ');
    return `  ${id.padEnd(width)} ${names}`;
  });
}

function widest(names: readonly string[]): number {
  return Math.max(0, ...names.map(({ length }) => length));
}
