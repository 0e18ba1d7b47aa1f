import { readMarkdown, type Node } from './markdown.ts';
import { attributeReader } from './attributes.ts';
import { parentOf } from './ids.ts';
import { readClause } from './parse-clause.ts';
import { problemAt, type ParseContext } from './parse-context.ts';
import { strayProblem } from './parse-stray.ts';
import { syntaxFix } from './syntax-fix.ts';
import type { Clause, ParsedPolicy, Section } from './types.ts';

/**
 * Turns the MDX source of a policy into its sections and clause tree.
 * Pure: reads no file, knows no framework. The Markdown engine is behind `readMarkdown`.
 *
 * @param file the whole file, front matter included
 * @returns sections with their clauses and what belongs to these, each with its place in the file,
 *   and what is wrong with the file's shape; never throws, so that one report can name every
 *   problem
 */
export function parsePolicy(file: string): ParsedPolicy {
  // The engine leaves out the mark at the beginning of a file, and counts places without it.
  const source = file.replace(/^\uFEFF/, '');
  const result = readMarkdown(source);
  const frontMatter = readFrontMatter(source);
  if (result.kind === 'tree') return { frontMatter, ...readPolicyBody(result.root, source) };
  const problem = {
    rule: 'mdx-syntax' as const,
    ...result.position,
    message: `This is not valid MDX: ${result.message}.`,
    fix: syntaxFix(source, result.position),
  };
  return { frontMatter, sections: [], links: [], outerLinks: [], problems: [problem] };
}

/**
 * All clauses of a policy in document order, each followed by what belongs to it: a section may go
 * on after one that is in it.
 */
export function clausesInOrder(policy: Pick<ParsedPolicy, 'sections'>): Clause[] {
  return policy.sections
    .flatMap((section) => section.clauses)
    .toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column)
    .flatMap(withParts);
}

function withParts(clause: Clause): Clause[] {
  return [clause, ...clause.parts.flatMap(withParts)];
}

function readPolicyBody(root: Node, source: string): Omit<ParsedPolicy, 'frontMatter'> {
  const context: ParseContext = { source, problems: [], links: [], outerLinks: [] };
  const sections: Section[] = [];
  for (const node of root.children ?? []) {
    if (node.type === 'yaml') continue;
    if (isElement(node, 'Section')) sections.push(...readSection(node, null, context));
    else context.problems.push(...strayProblem(node, 'file'));
  }
  const { links, outerLinks, problems } = context;
  return { sections, links, outerLinks, problems };
}

/** A section, followed by those that are in it. */
function readSection(node: Node, parent: string | null, context: ParseContext): Section[] {
  const attribute = attributeReader(node, ['id', 'number', 'title', 'kind'], context);
  const section = {
    id: attribute('id') ?? '',
    number: attribute('number'),
    title: attribute('title'),
    kind: attribute('kind') ?? '',
    parent,
    position: problemAt(node),
  };
  const clauses: Clause[] = [];
  const within: Section[] = [];
  for (const child of node.children ?? []) {
    if (isElement(child, 'Clause'))
      clauses.push(nested(readClause(child, section.id, context), clauses));
    else if (isElement(child, 'Section')) within.push(...readSection(child, section.id, context));
    else context.problems.push(...strayProblem(child, 'section'));
  }
  return [{ ...section, clauses }, ...within];
}

/** A clause whose number goes on from that of a clause before it belongs to it: "(a)" after 5.2. */
function nested(clause: Clause, before: readonly Clause[]): Clause {
  const parent = parentOf(clause.id, clause.number);
  return before.some((one) => one.id === parent) ? { ...clause, parent } : clause;
}

function isElement(node: Node, name: string): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}

function readFrontMatter(source: string): ParsedPolicy['frontMatter'] {
  const match = /^---[ \t]*\r?\n(?<yaml>.*?)(?<=\n)---[ \t]*(?:\r?\n|$)/s.exec(source);
  return { text: match?.groups?.['yaml'] ?? '', line: match ? 2 : 1 };
}
