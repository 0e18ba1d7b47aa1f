import type { DocumentClause, DocumentSection, PolicyDocument } from './assemble.ts';
import { inlineText } from './fill.ts';

/** A policy as plain text: sections and clauses with their numbers, bullets with a dash. */
export function toPlainText(document: PolicyDocument): string {
  const title = `${document.school || '[Name of the school or trust]'}\n${document.title}`;
  const sections = document.sections.map(section);
  return `${[title, ...(document.isDraft ? ['DRAFT'] : []), ...sections].join('\n\n')}\n`;
}

function section({ number, title, opening, clauses }: DocumentSection): string {
  const paragraph = opening.length > 0 ? [inlineText(opening)] : [];
  return [`${number}. ${title.toUpperCase()}`, ...paragraph, ...clauses.map(clause)].join('\n\n');
}

function clause({ number, heading, text, bullets }: DocumentClause): string {
  const list = bullets.map((bullet) => `\n  - ${inlineText(bullet)}`).join('');
  return `${number} ${heading}\n${inlineText(text)}${list}`;
}
