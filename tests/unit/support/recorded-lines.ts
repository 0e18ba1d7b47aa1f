import {
  recordedClauses,
  type RecordedClause,
  type RecordedPolicy,
} from '../../../src/adopt/recorded.ts';
import type { ShownParagraph } from './office-changes.ts';

/**
 * The paragraphs of a policy as LibreOffice shows them where every number and letter of it is
 * counted.
 */
export function countedLines({ title, sections, laws }: RecordedPolicy): ShownParagraph[] {
  return [
    ['', 'Title', title],
    ...sections.flatMap((section): ShownParagraph[] => [
      [section.number ?? '', 'Heading 1', section.title],
      ...section.opening.map((text): ShownParagraph => ['', 'Clause text', text]),
      ...section.clauses.flatMap(clauseLines),
    ]),
    ...lawLines(laws),
  ];
}

function clauseLines({ number, heading, paragraphs, bullets }: RecordedClause): ShownParagraph[] {
  return [
    [number ?? '', 'Heading 2', heading],
    ...paragraphs.map((text): ShownParagraph => ['', 'Clause text', text]),
    ...bullets.flatMap(({ label, text, items }): ShownParagraph[] => [
      [label, 'Clause list', text],
      ...items.map((item): ShownParagraph => [item.label, 'Clause list', item.text]),
    ]),
  ];
}

function lawLines(laws: readonly string[]): ShownParagraph[] {
  if (laws.length === 0) return [];
  return [
    ['', 'Heading 1', 'Law and guidance named'],
    ...laws.map((law): ShownParagraph => ['', 'Plain list', law]),
  ];
}

/**
 * Every word of a policy with its numbers and letters, in order, on one line each: what has to be
 * there, whatever it looks like.
 */
export function typedLines(policy: RecordedPolicy): string[] {
  const sections = policy.sections.flatMap((section) => [
    joined(section.number, section.title),
    ...section.opening,
    ...recordedClauses({ sections: [section] }).flatMap(typedClause),
  ]);
  return [policy.title, ...sections, ...lawLines(policy.laws).map(([, , text]) => text)].filter(
    Boolean,
  );
}

function typedClause({ number, heading, paragraphs, bullets }: RecordedClause): string[] {
  const [first = '', ...more] = heading === '' ? paragraphs : [heading, ...paragraphs];
  return [
    joined(number, first),
    ...more,
    ...bullets.flatMap(({ label, text, items }) => [
      joined(label, text),
      ...items.map((item) => joined(item.label, item.text)),
    ]),
  ];
}

function joined(label: string | null, text: string): string {
  return [label, text].filter(Boolean).join(' ');
}
