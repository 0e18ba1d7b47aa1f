import { beforeAll, describe, expect, it } from 'vitest';
import { Faces } from '../../../../src/export/pdf/faces.ts';
import { breakLines, type Line, type Run } from '../../../../src/export/pdf/lines.ts';
import { STYLES } from '../../../../src/export/pdf/look.ts';
import { fontsFor } from '../../../../src/export/pdf/node.ts';
import { answered, documentFor } from '../../support/template.ts';

let faces: Faces;

beforeAll(() => {
  faces = new Faces(fontsFor(documentFor(answered())));
});

function run(text: string, more: Partial<Run> = {}): Run {
  return { text, style: STYLES.text, ...more };
}

function textsOf(lines: readonly Line[]): string[] {
  return lines.map(({ fragments }) => fragments.map(({ text }) => text).join(''));
}

function broken(runs: readonly Run[], width: number): string[] {
  return textsOf(breakLines(runs, width, faces));
}

describe('lines', () => {
  it('are broken at spaces, which stay at their ends', () => {
    expect(broken([run('Staff must not be friends with parents.')], 90)).toEqual([
      'Staff must not be ',
      'friends with ',
      'parents.',
    ]);
  });

  it('are broken after a hyphen between letters, and not in a figure or a range', () => {
    expect(broken([run('their well-being')], 60)).toEqual(['their well-', 'being']);
    expect(broken([run('from 10-12 on')], 30)).toEqual(['from ', '10-12 ', 'on']);
  });

  it('are broken within a word only where it is longer than a line', () => {
    const words = 'So aaaaaaaaaaaaaaaaaaaaaaaaaaaa it is';
    const lines = broken([run(words)], 60);
    expect(lines.join('')).toBe(words);
    expect(lines.slice(0, 2)).toEqual(['So aaaaaaaa', 'a'.repeat(10)]);
  });

  it('break no link that has room on one', () => {
    const runs = [run('Staff may (see '), run('clause 3.4', { to: 'x', isWhole: true }), run(').')];
    expect(broken(runs, 95)).toEqual(['Staff may (see ', 'clause 3.4).']);
  });

  it('keep together what has no space between, whatever it looks like', () => {
    expect(broken([run('Ask '), run('[Head]', { mark: 'blank' }), run('.')], 40)).toEqual([
      'Ask ',
      '[Head].',
    ]);
  });

  it('end where the text says so', () => {
    expect(broken([run('one\ntwo\n')], 400)).toEqual(['one ', 'two ']);
  });

  it('are at least one, as high as its style asks', () => {
    const lines = breakLines([], 100, faces);
    expect(lines).toHaveLength(1);
    expect(breakLines([run('a', { style: STYLES.title })], 100, faces)[0]?.leading).toBe(
      STYLES.title.leading,
    );
  });

  it('are as wide as what is in them, piece by piece', () => {
    const [line] = breakLines([run('Staff '), run('must', { style: STYLES.strong })], 400, faces);
    const [first = 0, second = 0] = line?.fragments.map(({ width }) => width) ?? [];
    expect(first).toBeCloseTo(faces.width('Staff ', STYLES.text), 6);
    expect(line?.fragments.map(({ x }) => x)).toEqual([0, first]);
    expect(line?.width).toBeCloseTo(first + second, 6);
  });
});
