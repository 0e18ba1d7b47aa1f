import type { LocalProblem } from '../report/problem.ts';
import type { Attribute, Node } from './markdown.ts';
import { problemAt, type ParseContext } from './parse-context.ts';

/**
 * Reads the attributes of a <Section> or <Clause>, and reports those that it does not know, that
 * are not plain text, or that are empty.
 *
 * @param node the element
 * @param known names that it may carry
 * @param context gathers the problems
 * @returns a function from a name to its value, or null where it is absent
 */
export function attributeReader(node: Node, known: readonly string[], context: ParseContext) {
  const values = new Map<string, string>();
  for (const attribute of node.attributes ?? []) {
    if (isPlain(attribute, known)) {
      values.set(attribute.name, attribute.value);
      context.problems.push(...valueProblems(node, attribute));
    } else context.problems.push(attributeProblem(node, attribute, known));
  }
  return (name: string): string | null => values.get(name) ?? null;
}

function isPlain(
  attribute: Attribute,
  known: readonly string[],
): attribute is Attribute & { name: string; value: string } {
  return known.includes(attribute.name ?? '') && typeof attribute.value === 'string';
}

/**
 * Other rules report an empty kind or id; a number or a title is printed on one line, or not at
 * all.
 */
function valueProblems(
  node: Node,
  { name, value }: Record<'name' | 'value', string>,
): LocalProblem[] {
  if (name === 'id' || name === 'kind') return [];
  if (value !== '' && value === value.trim() && !/[\n\r\t]/.test(value)) return [];
  return [
    {
      rule: 'attribute-value',
      ...problemAt(node),
      message: `The ${name} of this <${node.name}> ${value.trim() === '' ? 'is empty' : 'has a blank at an end, or a line end in it'}.`,
      fix: `Write it on one line as the document prints it, without blanks around it; leave ${name} out where none is printed.`,
    },
  ];
}

function attributeProblem(
  node: Node,
  attribute: Attribute,
  known: readonly string[],
): LocalProblem {
  const name = attribute.name ?? '{…}';
  return {
    rule: 'attribute-unknown',
    ...problemAt(node),
    message: `<${node.name}> has an attribute that it does not take, or whose value is not plain text: ${name}.`,
    fix: `Use only ${known.map((one) => `${one}="…"`).join(', ')}, each with its value in quotation marks.`,
  };
}
