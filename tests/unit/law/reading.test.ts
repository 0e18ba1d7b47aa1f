import { describe, expect, it } from 'vitest';
import { inspectReference } from '../../../src/law/reading.ts';
import { referenceFile, SOUND, spoilt } from '../support/reference-source.ts';

describe('a reference file', () => {
  it('is read with its name as id, and empty lists where it gives none', () => {
    const { reference, problems } = inspectReference(referenceFile(SOUND));
    expect(problems).toEqual([]);
    expect(reference).toEqual({
      id: 'blackboard-act-1991',
      title: 'Blackboard Act 1991',
      wordings: ['Blackboard Act 1991'],
      soundWordings: [],
      otherNames: [],
      kind: 'act',
      status: 'replaced',
      brief: 'replaced by the Whiteboard Act 2011',
      note: 'Replaced by the Whiteboard Act 2011.',
      replacedBy: 'Whiteboard Act 2011',
      noneBecause: null,
      see: [],
      topics: [],
      source: { title: 'The book of Acts', url: 'https://acts.example/1991/7' },
      checked: '2026-11',
      sure: 'firm',
    });
  });

  it('may give a day on which it was checked, and neither source nor successor', () => {
    const source = SOUND.slice(SOUND.indexOf('source:'), SOUND.indexOf('checked:'));
    const file = referenceFile(
      spoilt(source, 'source: null\n')
        .replace("'2026-11'", "'2026-11-20'")
        .replace('replacedBy: Whiteboard Act 2011', 'replacedBy: null'),
    );
    const { reference } = inspectReference(file);
    expect([reference?.source, reference?.replacedBy]).toEqual([null, null]);
    expect(reference?.checked).toBe('2026-11-20');
  });

  it('tells where a value stands, or the nearest above it', () => {
    const { placeOf } = inspectReference(referenceFile(SOUND));
    expect(placeOf(['wordings', 0])).toEqual({ line: 5, column: 5 });
    expect(placeOf(['source', 'date'])).toEqual(placeOf(['source']));
  });

  it('that cannot be read gives no reference', () => {
    expect(inspectReference(referenceFile('title: [')).reference).toBeNull();
    expect(inspectReference(referenceFile(spoilt('kind: act\n', ''))).reference).toBeNull();
  });
});
