import type { LocalProblem } from '../../report/problem.ts';
import type { TopicReading } from '../reading.ts';

/** A word that more topics than these claim leads to none of them. */
const MOST_TOPICS_A_WORD = 3;

/**
 * The everyday words of a topic, by which a search finds it: each adds something, is written as a
 * reader would type it, and tells this topic from most others.
 */
export function wordProblems(
  reading: TopicReading,
  readings: readonly TopicReading[],
): LocalProblem[] {
  const words = reading.topic?.words ?? [];
  return words.flatMap((word, index) => {
    const fault = formFault(reading, word, index);
    if (fault) return [{ rule: 'topic-word', ...reading.placeOf(['words', index]), ...fault }];
    return commonProblems(reading, readings, word, index);
  });
}

type Fault = Pick<LocalProblem, 'message' | 'fix'>;

function formFault({ topic }: TopicReading, word: string, index: number): Fault | null {
  if (!topic) return null;
  if (plain(word) !== word) {
    return { message: `"${word}" is not written plainly.`, fix: `Write it as: ${plain(word)}` };
  }
  if (topic.words.indexOf(word) < index) {
    return { message: `The word "${word}" is given twice.`, fix: 'Give it once.' };
  }
  if (holds(topic.title, word) || holds(topic.question, word)) {
    const message = `The title or the question has "${word}" already, so the topic is found by it.`;
    return { message, fix: 'Leave it out.' };
  }
  return null;
}

function commonProblems(
  reading: TopicReading,
  readings: readonly TopicReading[],
  word: string,
  index: number,
): LocalProblem[] {
  const claiming = readings.filter(({ topic }) => topic?.words.includes(word)).length;
  if (claiming <= MOST_TOPICS_A_WORD) return [];
  return [
    {
      rule: 'topic-word-common',
      ...reading.placeOf(['words', index]),
      message: `${claiming} topics claim the word "${word}", so it tells none of them from the others.`,
      fix: `Leave it to the topics that it means most: at most ${MOST_TOPICS_A_WORD}.`,
    },
  ];
}

/** As a reader would type it: small letters, single spaces, no mark but those within words. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("'", '’')
    .replaceAll(/[^\p{L}\p{N}’-]+/gu, ' ')
    .trim();
}

/** Whether a text has a word, or words one after another, whole. */
function holds(text: string, word: string): boolean {
  return ` ${plain(text)} `.includes(` ${word} `);
}
