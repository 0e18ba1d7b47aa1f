import { SILENT } from '../topics/groups.ts';
import type { Change } from './schema.ts';

/** What policies, topics and references are called, by their ids. */
export interface Names {
  readonly policy: (slug: string) => string;
  readonly topic: (id: string) => string;
  readonly reference: (id: string) => string;
}

/** What a change is about, in a few words: "Alderley Edge: Reporting a concern". */
export function subjectOf(change: Change, names: Names): string {
  switch (change.kind) {
    case 'stance-corrected':
      return `${names.policy(change.policy)}: ${names.topic(change.topic)}`;
    case 'policy-added':
    case 'policy-read':
    case 'words-corrected':
      return names.policy(change.policy);
    case 'topic-added':
      return names.topic(change.topic);
    case 'law-added':
    case 'law-changed':
      return names.reference(change.reference);
    case 'wordings-revised':
      return change.topics.map(names.topic).join('; ');
  }
}

/**
 * What changed and why, in sentences.
 *
 * @returns an empty text where what is new speaks for itself
 */
export function changeInWords(change: Change): string {
  const says = change.says ?? '';
  if (change.kind !== 'stance-corrected') return says;
  return `${labelInWords('We said', change.was)} ${labelInWords('We say now', change.now)} ${says}`;
}

function labelInWords(lead: string, label: string): string {
  return label === SILENT ? `${lead} that it is silent.` : `${lead} “${label}”.`;
}

/** Where a change is on the page of changes: an id that other pages may link to. */
export function anchorOf(date: string, change: Change): string {
  const about = [
    'policy' in change ? change.policy : [],
    'topic' in change ? change.topic : [],
    'reference' in change ? change.reference : [],
  ].flat();
  return [date, change.kind, ...about].join('-');
}
