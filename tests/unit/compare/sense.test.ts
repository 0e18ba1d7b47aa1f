import { describe, expect, it } from 'vitest';
import { textReader } from '../../../src/compare/read.ts';
import { senseOf } from '../../../src/compare/sense.ts';

const sense = (text: string) => senseOf(textReader({ people: ['staff'] })(text).tokens);

describe('what a clause speaks of', () => {
  it('is the stems of its telling words, each once, by sentence', () => {
    const { stems, sentences } = sense(
      'Staff must keep records. Records of abuse are kept by staff.',
    );
    expect(sentences).toEqual([
      ['⟨people⟩', 'keep', 'record'],
      ['record', 'abus', 'kept', '⟨people⟩'],
    ]);
    expect(stems).toEqual(['⟨people⟩', 'keep', 'record', 'abus', 'kept']);
  });

  it('is nothing for words that are everywhere', () => {
    expect(sense('They must not use it.')).toMatchObject({ stems: [], sentences: [] });
    expect(sense('')).toMatchObject({ stems: [], sentences: [], isTitle: false });
  });

  it('tells whether it is on pupils or their parents', () => {
    expect(sense('If a child is upset, tell the head.').onPupils).toBe(true);
    expect(sense('If you are upset, tell the head.').onPupils).toBe(false);
  });

  it('tells the title of an Act from a clause that cites it', () => {
    expect(sense('The Human Rights Act 1998').isTitle).toBe(true);
    expect(sense('Staff must follow the Human Rights Act 1998 whenever they post.').isTitle).toBe(
      false,
    );
  });
});
