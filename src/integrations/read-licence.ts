import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { nameOf } from './shipped-packages.ts';
import { standardLicence } from './standard-licences.ts';

/** A package, and the terms under which it is passed on. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** "MIT" */
  readonly licence: string;
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/**
 * A package that comes as one file has others in it, which no bundler sees: those that it depends
 * on are named as well.
 *
 * @param folders of packages
 * @returns the same and those of their dependencies, of these and so on, in order of their names
 */
export function withDependencies(folders: readonly string[]): string[] {
  const found = new Set<string>();
  const waiting = [...folders];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const folder = realpathSync(next);
    if (found.has(folder)) continue;
    found.add(folder);
    const names = Object.keys(manifestOf(folder).dependencies ?? {});
    // Types are gone once a script is built.
    const code = names.filter((name) => !name.startsWith('@types/'));
    waiting.push(...code.flatMap((name) => dependencyOf(folder, name)));
  }
  return [...found].toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'en'));
}

/**
 * Where a package is found from the folder of another: in it, or beside it, or beside that in which
 * it is.
 *
 * @returns its folder, or nothing if it is not installed
 */
export function dependencyOf(folder: string, name: string): string[] {
  const parents = folder
    .replace(/\/$/, '')
    .split('/node_modules/')
    .map((_part, at, all) => all.slice(0, at + 1));
  const places = parents.map((parts) => `${parts.join('/node_modules/')}/node_modules/${name}`);
  const place = places.findLast((one) => existsSync(join(one, 'package.json')));
  return place === undefined ? [] : [place];
}

/** As packages name the file: "LICENSE", "licence.md". */
const FILE = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i;

/**
 * The licence of a package, from its own file or, where it has none, in the words that its licence
 * always has.
 *
 * @throws Error if neither is known
 */
export function readLicence(folder: string): Licensed {
  const { name, version, license, author } = manifestOf(folder);
  const files = readdirSync(folder, { withFileTypes: true });
  const file = files.find((one) => one.isFile() && FILE.test(one.name))?.name;
  const holder = typeof author === 'string' ? author : author?.name;
  const text = file
    ? readFileSync(join(folder, file), 'utf8')
    : standardLicence(license ?? '', holder ?? `the authors of ${name}`);
  if (text === null) {
    throw new Error(
      `The package ${name} is in what the site ships, and has no file with its licence (${license ?? 'none named'}). Add the words of that licence to standard-licences.ts, or do without the package.`,
    );
  }
  const tidy = [...copyrightIn(folder), text.replaceAll('\r\n', '\n').trim()].join('\n\n');
  return { name, version, licence: license ?? firstLine(tidy), text: tidy };
}

/** Packages of fonts say who packed them; who drew a font is in its files. */
function copyrightIn(folder: string): string[] {
  const fonts = join(folder, 'files');
  const file = existsSync(fonts) && readdirSync(fonts).find((one) => one.endsWith('.woff'));
  if (!file) return [];
  const { copyright } = create(new Uint8Array(readFileSync(join(fonts, file))));
  return copyright ? [copyright] : [];
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.trim() ?? '';
}
