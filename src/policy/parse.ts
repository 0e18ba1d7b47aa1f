import { readMarkdown, type Node } from './markdown.ts';
import { attributeReader } from './attributes.ts';
import { readClause } from './parse-clause.ts';
import { problemAt, type ParseContext } from './parse-context.ts';
import { strayProblem } from './parse-stray.ts';
import type { Clause, ParsedPolicy, Section } from './types.ts';

/**
 * Turns the MDX source of a policy into its sections and clause tree.
 * Pure: reads no file, knows no framework. The Markdown engine is behind `readMarkdown`.
 *
 * @param source the whole file, front matter included
 * @returns sections with their clauses and lettered bullets, each with its place in the file, and what is wrong with the file's
 *   shape; never throws, so that one report can name every problem
 */
export function parsePolicy(source: string): ParsedPolicy {
  const result = readMarkdown(source);
  const frontMatter = readFrontMatter(source);
  if (result.kind === 'tree') return { frontMatter, ...readSections(result.root) };
  const problem = {
    rule: 'mdx-syntax',
    ...result.position,
    message: `This is not valid MDX: ${result.message}.`,
    fix: 'Close every <Section> and <Clause> on a line of its own, and write a literal { or < as \\{ or \\<.',
  };
  return { frontMatter, sections: [], links: [], problems: [problem] };
}

/**
 * All clauses of a policy in document order, each bullet after the clause it belongs to.
 */
export function clausesInOrder(policy: Pick<ParsedPolicy, 'sections'>): Clause[] {
  return policy.sections.flatMap((section) =>
    section.clauses.flatMap((clause) => [clause, ...clause.bullets]),
  );
}

function readSections(root: Node): Omit<ParsedPolicy, 'frontMatter'> {
  const context: ParseContext = { problems: [], links: [] };
  const sections: Section[] = [];
  for (const node of root.children ?? []) {
    if (node.type === 'yaml') continue;
    if (isElement(node, 'Section')) sections.push(readSection(node, context));
    else context.problems.push(...strayProblem(node, 'file'));
  }
  return { sections, ...context };
}

function readSection(node: Node, context: ParseContext): Section {
  const attribute = attributeReader(node, ['id', 'number', 'title', 'kind'], context);
  const section = {
    id: attribute('id') ?? '',
    number: attribute('number'),
    title: attribute('title'),
    kind: attribute('kind') ?? '',
    position: problemAt(node),
  };
  const clauses: Clause[] = [];
  for (const child of node.children ?? []) {
    if (isElement(child, 'Clause')) clauses.push(readClause(child, section.id, context));
    else context.problems.push(...strayProblem(child, 'section'));
  }
  return { ...section, clauses };
}

function isElement(node: Node, name: string): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}

function readFrontMatter(source: string): ParsedPolicy['frontMatter'] {
  const match = /^\uFEFF?---[ \t]*\r?\n(?<yaml>.*?)(?<=\n)---[ \t]*(?:\r?\n|$)/s.exec(source);
  return { text: match?.groups?.['yaml'] ?? '', line: match ? 2 : 1 };
}
