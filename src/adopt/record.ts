import type { Bullet, DocumentClause, DocumentSection, PolicyDocument } from './document.ts';
import { inlineText } from './fill.ts';
import type { RecordedClause, RecordedPolicy, RecordedSection } from './recorded.ts';

/** The words of a policy as they stand. */
export function recorded(document: PolicyDocument): RecordedPolicy {
  const laws = document.closing.find((part) => part.kind === 'laws');
  return {
    title: document.title,
    sections: document.sections.map(recordedSection),
    laws: laws?.laws ?? [],
  };
}

function recordedSection({
  id,
  number,
  title,
  opening,
  clauses,
}: DocumentSection): RecordedSection {
  return {
    id,
    number,
    title,
    opening: opening.map(inlineText),
    clauses: clauses.map(recordedClause),
  };
}

function recordedClause({
  id,
  number,
  heading,
  paragraphs,
  bullets,
}: DocumentClause): RecordedClause {
  const list = bullets.map((bullet) => ({
    ...labelled(bullet),
    items: bullet.items.map(labelled),
  }));
  return { id, number, heading, paragraphs: paragraphs.map(inlineText), bullets: list };
}

function labelled({ label, text }: Bullet) {
  return { label, text: inlineText(text) };
}
