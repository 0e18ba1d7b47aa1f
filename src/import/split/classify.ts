import { addLeftOut, add, newReading, type Draft, type Reading } from './draft.ts';
import { isHeading } from './headings.ts';
import { neighboursOf, type MarkedLine } from './line.ts';
import { isWholeSection, labelMark } from './marks.ts';
import { readHeading } from './read-heading.ts';
import { readMarked } from './read-numbered.ts';
import { readPlain } from './read-plain.ts';
import type { Traits } from './traits.ts';

/**
 * Tells of each line what it is in the policy: line by line, since what a number means depends on
 * what comes before it.
 *
 * @param lines with their marks; those that are left out stay in their places
 */
export function classify(lines: readonly MarkedLine[], traits: Traits): Draft[] {
  const reading = newReading(traits);
  const headings = lines.map(
    (line, index) => line.why === null && isHeading(line, neighboursOf(lines, index)),
  );
  const lastNumbered = lines.findLastIndex(
    (line, index) => headings[index] && line.mark !== null && isWholeSection(line.mark),
  );
  lines.forEach((line, index) => {
    if (line.why !== null) addLeftOut(reading, line);
    else if (line.kind === 'row') readRow(line, reading);
    else {
      const { after } = neighboursOf(lines, index);
      const ahead = { hasNumbered: index < lastNumbered, after };
      const isAdded = headings[index] === true && readHeading(line, reading, ahead);
      if (!isAdded) readLine(line, after, reading);
    }
  });
  return reading.done;
}

function readRow(line: MarkedLine, reading: Reading): void {
  const number = line.label === null ? null : labelMark(line.label).printed;
  add(reading, { role: 'row', number, text: line.text, depth: 0 });
  reading.runs.isInterrupted = true;
}

function readLine(line: MarkedLine, after: MarkedLine | undefined, reading: Reading): void {
  if (line.mark && readMarked(line, line.mark, reading)) return;
  // What seemed a mark is part of the words; what a program printed before them is so too.
  const isLost = line.label !== null && line.mark !== null && line.mark.kind !== 'bullet';
  const text = isLost ? `${line.label} ${line.text}` : line.text;
  readPlain({ ...line, text }, after, reading);
}
