import type { Library } from '../../src/check/library.ts';
import type { MeasuredPlacement, Tally } from '../../src/check/measured.ts';

const usage = ({
  covered,
  nothingCloseSilent,
}: MeasuredPlacement) => `Compares social media policies of schools with the published ones: which laws and platforms they name and what became of these, what they
seem to cover, and which policy they are most like. Nothing leaves this machine.

  npm run check -- FILE… [options]

  FILE…            documents to check (Word, OpenDocument, PDF, text, Markdown, web pages), or folders of them

Options
  --against SLUG   also count how they differ from this policy
  --json           print everything that was found as JSON; npm run --silent check -- … leaves out npm’s own lines
  --csv FILE.csv   also write a table for a spreadsheet, a row for each document; a file of that name is written over
  --help           this text

Examples
  npm run check -- our-policy.docx --against neu
  npm run check -- policies-of-our-schools/ --csv trust.csv

Laws and platforms are looked for by their names in the register of this site. What is said of topics is a program’s guess. When the published
policies were treated as unknown, “seems covered” was right for ${outOf(covered)} topics, and where nothing close was found the policy did say
nothing for ${outOf(nothingCloseSilent)}. Read the clauses.

The exit code is 0 if all were read, 1 if one was not, and 2 if the command was not understood.`;

/**
 * The whole help, with the policies that can be named.
 *
 * @param measured how well topics are placed in documents that share no text with a published
 *   policy
 */
export function helpText(
  { policies }: Pick<Library, 'policies'>,
  measured: MeasuredPlacement,
): string {
  const width = Math.max(0, ...policies.map(({ slug }) => slug.length));
  const lines = policies.map(({ slug, shortName }) => `  ${slug.padEnd(width)}  ${shortName}`);
  return `${usage(measured)}\n\nPolicies\n${lines.join('\n')}`;
}

function outOf({ right, of }: Tally): string {
  return `${right} of ${of}`;
}
