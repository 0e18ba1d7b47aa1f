import type { LocalProblem, Position } from '../../report/problem.ts';
import { characterName as nameOf, UNSEEN } from '../../report/unseen.ts';
import type { PolicyReading } from '../policy.ts';

const LINE_ENDS_AND_TABS = /[\n\r\t]/;

/**
 * Characters that no policy needs, as they stand in the file and as entities make them, but for
 * those that the front matter allows.
 */
export function characterProblems(reading: PolicyReading): LocalProblem[] {
  const allowed = new Set(reading.facts?.allowedCharacters.map((one) => one.character) ?? []);
  const source = reading.file.source.replace(/^\uFEFF/, ' ');
  const places = [...inSource(source), ...inWords(reading, source)];
  return places
    .filter(({ character }) => !allowed.has(nameOf(character)))
    .map(({ character, ...position }) => problem(nameOf(character), position));
}

interface Found extends Position {
  readonly character: string;
}

function inSource(source: string): Found[] {
  return source.split('\n').flatMap((text, index) =>
    Array.from(text.matchAll(UNSEEN), (match) => ({
      character: match[0],
      line: index + 1,
      column: match.index + 1,
    })).filter(({ character }) => !LINE_ENDS_AND_TABS.test(character)),
  );
}

/** What an entity such as &#x200B; makes is not in the file as it is. */
function inWords({ clauses, sections }: PolicyReading, source: string): Found[] {
  const texts = [
    ...sections.map((one) => ({ text: one.title ?? '', position: one.position })),
    ...clauses,
  ];
  return texts.flatMap(({ text, position }) =>
    [...new Set(text.match(UNSEEN))]
      .filter((character) => !source.includes(character))
      .map((character) => ({ character, ...position })),
  );
}

function problem(name: string, position: Position): LocalProblem {
  const isLost = name === 'U+FFFD';
  return {
    rule: 'character-unsupported',
    ...position,
    message: isLost
      ? 'Here is U+FFFD, the sign for a character that could not be read.'
      : `Here is ${name}, a character that readers do not see.`,
    fix: isLost
      ? 'Type the character that the document has.'
      : `Remove it; if the document cannot do without, add to the front matter: allowedCharacters: [{ character: "${name}", why: … }].`,
  };
}
