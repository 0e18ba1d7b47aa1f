import type { LocalProblem } from '../report/problem.ts';
import { attributeReader } from './attributes.ts';
import type { Node } from './markdown.ts';
import { footnoteProblems } from './parse-footnotes.ts';
import { INLINE, readWords } from './parse-words.ts';
import { problemAt, type ParseContext } from './parse-context.ts';
import { inlineProblem, strayProblem } from './parse-stray.ts';
import { partsOf, type ClauseParts, type Part } from './parts.ts';
import type { Clause } from './types.ts';

/**
 * Reads one <Clause> element: its own words, and its further paragraphs, list items, rows and
 * footnotes as clauses that belong to it.
 */
export function readClause(node: Node, section: string, context: ParseContext): Clause {
  const attribute = attributeReader(node, ['id', 'number'], context);
  const id = attribute('id') ?? '';
  const number = attribute('number');
  const { words, parts, strays } = readParts(node, id, context);
  context.problems.push(...strays.flatMap((one) => strayProblem(one, 'clause')));
  context.problems.push(...footnoteProblems(words, parts));
  return {
    id,
    number,
    section,
    parent: null,
    text: readWords(words, context),
    parts: parts.map((part) => readPart(part, { section, parent: id }, context)),
    position: problemAt(node),
  };
}

function readParts(node: Node, id: string, context: ParseContext): ClauseParts {
  const children = node.children ?? [];
  if (!children.some((child) => INLINE.has(child.type)))
    return partsOf(children, id, context.source);
  context.problems.push(inlineProblem(node));
  return { words: [node], parts: [], strays: [] };
}

function readPart(
  part: Part,
  place: Pick<Clause, 'section' | 'parent'>,
  context: ParseContext,
): Clause {
  const { id, number, node } = part;
  if (typeof node.checked === 'boolean') context.problems.push(tickBox(node));
  return {
    id,
    number,
    ...place,
    text: readWords(part.words, context),
    parts: part.parts.map((one) => readPart(one, { ...place, parent: id }, context)),
    position: problemAt(node),
  };
}

function tickBox(item: Node): LocalProblem {
  return {
    rule: 'markup-unsupported',
    ...problemAt(item),
    message: 'This list item begins with a tick box, which would not be among its words.',
    fix: 'Write the brackets as text, as in - \\[ ] Done, or leave them out.',
  };
}
