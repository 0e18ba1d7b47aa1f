import type { LocalProblem, Position } from '../report/problem.ts';
import { readYaml } from '../report/read-yaml.ts';
import { frontMatterSchema, type FrontMatter } from './front-matter.ts';
import { clausesInOrder, parsePolicy } from './parse.ts';
import type { Clause, InternalLink, OuterLink, ParsedPolicy, Section } from './types.ts';

/** A policy file as its caller read it. */
export interface PolicyFile {
  /** Name in addresses and data: `neu`. */
  readonly slug: string;
  /** Path to name in reports. */
  readonly path: string;
  readonly source: string;
}

/** A policy, read whole: its facts and its clauses. */
export interface Policy extends FrontMatter {
  readonly slug: string;
  readonly sections: readonly Section[];
  /** Every clause in document order, what belongs to clauses included. */
  readonly clauses: readonly Clause[];
}

/**
 * A policy with what the rules need besides: its places in the file and the faults found on
 * reading.
 */
export interface PolicyReading {
  readonly file: PolicyFile;
  readonly facts: FrontMatter | null;
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
  readonly links: readonly InternalLink[];
  readonly outerLinks: readonly OuterLink[];
  readonly problems: readonly LocalProblem[];
  /** Where a value of the front matter begins in the file. */
  readonly placeOf: (path: readonly PropertyKey[]) => Position;
}

/** Several checks ask for the same files: each is read once, and forgotten with its file. */
const known = new WeakMap<PolicyFile, PolicyReading>();

/**
 * Reads a policy file, and lists what is wrong with it.
 *
 * @returns what could be read, and the problems of shape and front matter
 */
export function inspectPolicy(file: PolicyFile): PolicyReading {
  const reading = known.get(file) ?? readAnew(file);
  known.set(file, reading);
  return reading;
}

function readAnew(file: PolicyFile): PolicyReading {
  const parsed = parsePolicy(file.source);
  const yaml = readYaml(
    parsed.frontMatter.text,
    frontMatterSchema,
    { syntax: 'front-matter-syntax', value: 'front-matter-value', hasOwnCharacters: true },
    parsed.frontMatter.line,
  );
  return {
    file,
    facts: yaml.value,
    sections: parsed.sections,
    clauses: clausesInOrder(parsed),
    links: parsed.links,
    outerLinks: parsed.outerLinks,
    problems: emptyProblem(file, parsed) ?? [...parsed.problems, ...yaml.problems],
    placeOf: yaml.placeOf,
  };
}

/** An emptied file lacks everything, and that is reported once. */
function emptyProblem({ source }: PolicyFile, parsed: ParsedPolicy): LocalProblem[] | null {
  const isBlank = /^\uFEFF?\s*$/.test(source);
  if (!isBlank && (parsed.sections.length > 0 || parsed.problems.length > 0)) return null;
  const message = isBlank ? 'This file is empty.' : 'This policy has no section.';
  const fix = 'Bring back its text, or delete the file.';
  return [{ rule: 'policy-empty', line: 1, column: 1, message, fix }];
}

/**
 * Whether the clauses of a reading could be read at all; if not, nothing can be said about them.
 */
export function isReadable(reading: PolicyReading): boolean {
  return reading.problems.every(({ rule }) => rule !== 'mdx-syntax' && rule !== 'policy-empty');
}

/**
 * Reads a policy file that has passed validation.
 *
 * @throws Error if the front matter is not valid: run validatePolicies first
 */
export function readPolicy(file: PolicyFile): Policy {
  const { facts, sections, clauses } = inspectPolicy(file);
  if (!facts) throw new Error(`${file.path}: front matter is not valid. Run the build to see why.`);
  return { slug: file.slug, ...facts, sections, clauses };
}

/**
 * What other content may refer to in a policy file, however faulty: its clauses, its review and the
 * rows of its control table.
 */
export function outlineOf(file: PolicyFile) {
  const { facts, clauses, placeOf } = inspectPolicy(file);
  const controlRows = (facts?.control ?? []).map((row) => row.label);
  const review = facts && { months: facts.reviewMonths, ...placeOf(['reviewMonths']) };
  const guidance = facts?.guidance ?? [];
  return { slug: file.slug, path: file.path, clauses, controlRows, review, guidance };
}
