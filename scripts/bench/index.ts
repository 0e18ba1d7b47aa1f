/**
 * npm run bench: how long the core takes, in figures. Nothing here passes or fails.
 *
 * - `-- search`: how soon a first question is answered on a slow phone; the site must be built.
 * - `-- scale [5 50 200 1000]`: what the site costs with so many policies.
 * - `-- pages [topics/ law/ …]`: how long pages take to show on a slowed phone, beside a bare one.
 * - `-- check [--write]`: how well topics are placed in policies treated as unknown; --write renews
 *   what the page says of it.
 * - `-- open`: how long the page takes from a document to the report on it; the site must be built.
 * - `-- import`: how many clauses of the published policies come back from files of every format.
 * - `-- typing`: how soon the generator shows a key; the site must be built.
 * - `-- trust`: how long the command takes for a hundred schools, and how much memory.
 */
import { benchAdopting } from './adopting.ts';
import { benchChecking } from './checking.ts';
import { benchComparing } from './comparing.ts';
import { benchImporting } from './importing.ts';
import { benchOpening } from './opening.ts';
import { benchPages } from './pages/index.ts';
import { benchParsing } from './parsing.ts';
import { benchSearching } from './searching.ts';
import { benchTrust } from './trust.ts';
import { benchTyping } from './typing.ts';
import { benchScale } from './scale/index.ts';

const [what, ...rest] = process.argv.slice(2);

if (what === 'scale') {
  await benchScale(rest.length > 0 ? rest.map(readSize) : undefined);
} else if (what === 'search') {
  await benchSearching();
} else if (what === 'pages') {
  await benchPages(rest.length > 0 ? rest : undefined);
} else if (what === 'check') {
  benchChecking(rest);
} else if (what === 'import') {
  await benchImporting();
} else if (what === 'trust') {
  benchTrust();
} else if (what === 'typing') {
  await benchTyping();
} else if (what === 'open') {
  await benchOpening();
} else {
  benchParsing();
  benchComparing();
  await benchAdopting();
}

function readSize(text: string): number {
  const size = Number(text);
  if (Number.isInteger(size) && size >= 5) return size;
  throw new Error(`"${text}" is no number of policies. Write a whole number from 5 on.`);
}
