import { bandOf } from './bands.ts';
import { citationReader, type CitationReader } from './citations.ts';
import type { Library } from './library.ts';
import { matchesOf } from './matches.ts';
import { placer, type PlacedTopic, type Placer } from './place.ts';
import { speaksOfOnline } from './subject.ts';
import type { CheckedDocument, CheckReport, TopicFinding } from './report.ts';

/** What was learnt of a library, to be used for any number of documents. */
export interface Readings {
  readonly place: Placer;
  readonly readCitations: CitationReader;
}

/** Learns what checking needs of a library: make it once, and use it for every document. */
export function readingsOf(library: Library): Readings {
  return { place: placer(library), readCitations: citationReader(library.register) };
}

/**
 * Compares a document with a library: what it names of the law, what it seems to say on each topic,
 * and which policies it is like.
 *
 * @param document its sections and clauses
 * @param library policies that people have read, the topics with their stances, and the register of
 *   law
 * @param readings what was learnt of this library before; learnt anew where it is not given
 * @returns the report. It never throws, whatever the document.
 */
export function checkDocument(
  document: CheckedDocument,
  library: Library,
  readings: Readings = readingsOf(library),
): CheckReport {
  return {
    citations: readings.readCitations(document.clauses),
    topics: findTopics(document, readings.place),
    matches: matchesOf(document, library),
  };
}

/**
 * What a document seems to say on every topic of the library that was learnt, in its order. A
 * document about something else seems to cover nothing: there it is for the reader to look.
 */
export function findTopics(document: CheckedDocument, place: Placer): TopicFinding[] {
  const isOnSubject = speaksOfOnline(document);
  return place(document).map((placed) => findingOf(placed, isOnSubject));
}

function findingOf(placed: PlacedTopic, isOnSubject: boolean): TopicFinding {
  const likely = bandOf(placed);
  const band = likely === 'covered' && !isOnSubject ? 'unsure' : likely;
  return { id: placed.id, band, clauses: band === 'nothing-close' ? [] : placed.clauses };
}
