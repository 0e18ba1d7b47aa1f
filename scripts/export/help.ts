import type { Template } from '../../src/adopt/template.ts';
import { POLICY_FORMATS } from '../../src/export/formats.ts';
import { USUAL_FORMATS } from './arguments.ts';
import { baseNames } from './settings.ts';

const USAGE = `Makes social media policies as files with the page "Adopt your own", for one school or for many.

  npm run export -- --out FOLDER [options]

Options
  --out FOLDER            where the files go; made if it is missing. Files of the same name are written over
  --base NAME             what to start from: recommended (unless said otherwise) or one of the models below
  --set DETAIL=VALUE      fill in a detail; as often as needed
  --choose TOPIC=POSITION choose a position, or left-out; as often as needed
  --answers FILE          start from answers that the page saved; with --base their choices are set anew
  --schools FILE.csv      make one policy for each row
  --only FORMAT,FORMAT    make these formats; they are listed below
  --date 2026-12-09       day in the names of the files; today unless given
  --help                  this text

Examples
  npm run export -- --base neu --set school="Hill View Primary" --choose parents-as-contacts=be-cautious --out out/
  npm run export -- --answers hill-view.json --only docx,html --out out/
  npm run export -- --base littletown --set unions="NEU and UNISON" --schools schools.csv --out out/

The CSV file
  The first row names the columns: details (school, head, …), base, and choose:TOPIC. Every other row is a school. What a row says goes
  before --set, --choose and --base, and those before --answers; an empty cell says nothing, nor does a blank row. Commas, semicolons or
  tabs may part the cells. Days are written 2026-12-09, or 09/12/2026 with the day first. Save it as "CSV UTF-8".

    school,head,base,choose:images
    Hill View Primary,the headteacher,neu,must-not-publish
    Sea Bank Infants,the principal,,left-out

What comes out
  NAME-OF-THE-SCHOOL-social-media-policy-DATE with the ending of each format; schools of the same name get -2, -3 …. A policy that
  lacks a required detail or a decision is made all the same and marked as a draft. A school that fails, and a row that
  cannot be used, do not stop the others; the end lists what failed, and the exit code is 1. A file or a column that cannot be used is
  refused before anything is made. Ctrl-C stops, says what was made, and exits with 130.`;

/** The whole help, with every name that can be set. */
export function helpText(template: Template): string {
  return [
    USAGE,
    `Formats (* made unless others are named)\n${formatLine()}`,
    `Models\n  ${baseNames(template).join(', ')}`,
    `Details (* required)\n${detailLines(template).join('\n')}`,
    `Topics, each with its positions; left-out leaves it out\n${topicLines(template).join('\n')}`,
  ].join('\n\n');
}

function formatLine(): string {
  const names = POLICY_FORMATS.map((one) => `${one.id}${USUAL_FORMATS.includes(one) ? ' *' : ''}`);
  return `  ${names.join(', ')}`;
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
