import type { LocalProblem } from '../report/problem.ts';
import type { Node } from './markdown.ts';
import { problemAt } from './parse-context.ts';

type Where = 'file' | 'section' | 'clause';

const SNIPPET = '<Clause id="5.3" number="5.3">\nText.\n</Clause>';

/**
 * Says what is wrong with a node that is where it may not.
 *
 * @param node the stray node
 * @param where directly in the file, directly in a section, or in a clause
 * @returns one problem; more for a paragraph that holds several inline clauses
 */
export function strayProblem(node: Node, where: Where): LocalProblem[] {
  const inline = inlineComponents(node);
  if (inline.length > 0) return inline.map(inlineProblem);
  const problem = isComponent(node) ? componentProblem(node, where) : textProblem(node, where);
  return [{ ...problem, ...problemAt(node) }];
}

type Words = Pick<LocalProblem, 'rule' | 'message' | 'fix'>;

function componentProblem(node: Node, where: Where): Words {
  const name = node.name ?? '';
  if (name === 'Clause' && where === 'file') return outsideProblem();
  if (name === 'Clause' || name === 'Section') return nestedProblem(name);
  return {
    rule: 'component-unknown',
    message: `A policy knows no component or tag <${name}>.`,
    fix: 'Use <Section> and <Clause>; write a literal < as \\<.',
  };
}

function outsideProblem(): Words {
  return {
    rule: 'clause-outside-section',
    message: 'This clause is outside a section.',
    fix: 'Move it between <Section …> and </Section>.',
  };
}

function nestedProblem(name: string): Words {
  return {
    rule: 'component-nested',
    message: `A <${name}> may not be inside a clause.`,
    fix: 'Close the clause first: sections hold sections and clauses, clauses hold text.',
  };
}

export function inlineProblem(node: Node): LocalProblem {
  return {
    rule: 'clause-inline',
    ...problemAt(node),
    message: `<${node.name}> shares a line with text, so it is read as part of that line and not as a clause.`,
    fix: `Put the opening and the closing tag on lines of their own:\n${SNIPPET}`,
  };
}

function textProblem(node: Node, where: Where): Words {
  if (node.type.startsWith('mdx')) return markupProblem('an expression, comment or import', USUAL);
  if (where === 'clause') return markupProblem(...(MARKUP[node.type] ?? ['such markup', USUAL]));
  return {
    rule: 'text-outside-clause',
    message: 'These words are outside a clause, so they could not be linked to or compared.',
    fix: `Give them a clause of their own:\n${SNIPPET}`,
  };
}

const USUAL =
  'Use plain text, **bold**, *italics* and [links](#5.3); write a literal { as \\{ and < as \\<.';
const NO_CODE = 'Write the words as plain text, and a literal ` as \\`.';

/** What a clause may not hold, in words, and what to do instead. */
const MARKUP: Record<string, readonly [string, string] | undefined> = {
  heading: [
    'a heading',
    'Make it the title of a <Section>, in another section if need be; write a literal # as \\#.',
  ],
  image: [
    'an image',
    'Write the words that the image shows as text, and say in a source note of kind layout that the document has an image there.',
  ],
  code: ['code', NO_CODE],
  inlineCode: ['code', NO_CODE],
  delete: [
    'strikethrough',
    'Leave out what the document strikes through; write a literal ~ as \\~.',
  ],
  thematicBreak: ['a rule', 'Remove it: it has no words. Write literal dashes as \\---.'],
};

function markupProblem(what: string, fix: string): Words {
  return { rule: 'markup-unsupported', message: `A policy's text may not hold ${what}.`, fix };
}

function inlineComponents(node: Node): Node[] {
  if (node.type === 'mdxJsxFlowElement') return [];
  const isInline = node.name === 'Clause' || node.name === 'Section';
  return isInline ? [node] : (node.children ?? []).flatMap(inlineComponents);
}

function isComponent(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
