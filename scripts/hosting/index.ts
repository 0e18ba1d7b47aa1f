// npm run hosting: serves the site from the web servers of this machine, as docs/hosting.md says,
// and asks them for every kind of address. -- load adds how many requests a second they answer.
// Exit code 0 if all is well, 1 if something is not, 3 if a server is not installed.
import { showsHelp } from '../lib/help.ts';
import { stopAsking } from './ask.ts';
import { ensureHostedBuilds, foldersOf, HOSTED_BUILDS, type HostedBuild } from './builds.ts';
import { checkKind } from './check.ts';
import { kindsOf } from './kinds.ts';
import { measureLoad } from './load.ts';
import { apache, htaccess } from './programs/apache.ts';
import { caddy } from './programs/caddy.ts';
import { container, nginx } from './programs/nginx.ts';
import { findCommand, type Program } from './programs/program.ts';
import { withServer } from './serve.ts';
import { countLine, matrixOf, type Column, type Fault } from './table.ts';

const PROGRAMS: readonly Program[] = [nginx, container, apache, htaccess, caddy];
const USAGE = 'Write npm run hosting, or npm run hosting -- load';
const HELP = `Serves the site from the web servers of this machine, and asks them for every kind of address.

  npm run hosting           what each of them answers
  npm run hosting -- load   also how many requests a second

The exit code is 0 if all is well, 1 if something is not, and 3 if a server is not installed.`;

try {
  const args = process.argv.slice(2);
  if (!showsHelp(args, HELP)) process.exitCode = await main(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(args: readonly string[]): Promise<0 | 1 | 3> {
  const isLoad = args[0] === 'load';
  if (args.length > (isLoad ? 1 : 0)) throw new Error(`${args.join(' ')}: not known. ${USAGE}`);
  await ensureHostedBuilds();
  const columns: Column[] = [];
  const missing: Program[] = [];
  for (const program of PROGRAMS) {
    const command = findCommand(program.commands);
    if (command === null) missing.push(program);
    else columns.push(await check(program, command));
  }
  stopAsking();
  console.log(`\n${matrixOf(kindNames(), columns)}\n\n${countLine(columns)}`);
  if (isLoad) await measureLoad(PROGRAMS);
  for (const { name, install } of missing) {
    console.error(`NOT CHECKED: ${name} is not installed. ${install}`);
  }
  if (columns.some(({ faults }) => faults.length > 0)) return 1;
  return missing.length > 0 ? 3 : 0;
}

function kindNames(): string[] {
  const [build] = HOSTED_BUILDS;
  return build ? kindsOf(foldersOf(build).site).map(({ name }) => name) : [];
}

/** Asks a server for every kind of address, under every path. */
async function check(program: Program, command: string): Promise<Column> {
  const faults: Fault[] = [];
  for (const build of HOSTED_BUILDS) faults.push(...(await checkBuild(program, command, build)));
  return { program: program.name, asked: kindNames().length * HOSTED_BUILDS.length, faults };
}

async function checkBuild(program: Program, command: string, build: HostedBuild): Promise<Fault[]> {
  const { site } = foldersOf(build);
  const encodings = program.encodings();
  return withServer(program, command, build, async (url) => {
    const faults: Fault[] = [];
    for (const kind of kindsOf(site)) {
      const words = await checkKind(kind, { url, site, encodings });
      if (words.length > 0) faults.push({ base: build.base, kind: kind.name, words });
    }
    return faults;
  });
}
