import { clustersOf } from './clusters.ts';
import type { Faces, OpenFont } from './faces.ts';
import type { TextStyle } from './look.ts';

/** A piece of a text that looks the same throughout. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
  readonly mark?: 'blank' | 'removed' | 'added';
  /** Id of the place to which it links. Such a run stays on one line if it can. */
  readonly to?: string;
}

/** A piece of a line, in one font. */
export interface Fragment {
  readonly text: string;
  readonly font: OpenFont;
  readonly run: Run;
  /** From the left end of the line. */
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  readonly width: number;
  /** Height that it takes. */
  readonly leading: number;
}

/** A part of a run. */
interface Piece {
  readonly text: string;
  readonly run: Run;
}

/** What stays together on a line. */
interface Atom {
  readonly pieces: readonly Piece[];
  /** Without the space at its end. */
  readonly width: number;
  readonly isLineEnd: boolean;
}

/**
 * Breaks a text into lines: at spaces and after hyphens, and within a word only where it is longer than a line.
 *
 * @param width of a line, in points
 * @returns at least one line; each keeps the space at which it was broken, so that its words stand apart when they are read out or copied
 */
export function breakLines(runs: readonly Run[], width: number, faces: Faces): Line[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  const end = () => {
    lines.push(line);
    [line, used] = [[], 0];
  };
  for (const atom of atomsOf(runs, faces)) {
    if (line.length > 0 && used + atom.width > width) end();
    for (const { text, run } of cut(atom, width, faces)) {
      const wide = faces.width(text, run.style);
      if (atom.width > width && line.length > 0 && used + wide > width) end();
      line.push({ text, run });
      used += wide;
    }
    if (atom.isLineEnd) end();
  }
  if (line.length > 0 || lines.length === 0) end();
  return lines.map((pieces) => lineOf(pieces, runs, faces));
}

/** An atom that is too wide for a line, character by character; any other as it is. */
function cut({ pieces, width: wide }: Atom, width: number, faces: Faces): readonly Piece[] {
  if (wide <= width) return pieces;
  return pieces.flatMap(({ text, run }) =>
    clustersOf(text)
      .filter((cluster) => faces.width(cluster, run.style) > 0)
      .map((cluster) => ({ text: cluster, run })),
  );
}

/** After white space, and after a hyphen, dash or stroke between letters. */
const BREAKS = /(?<=\s)(?=\S)|(?<=\p{L}[-–—/])(?=\p{L})|(?<=\n)/u;
const ENDS = /(?:\s|\p{L}[-–—/])$/u;

function atomsOf(runs: readonly Run[], faces: Faces): Atom[] {
  const atoms: Atom[] = [];
  let pieces: Piece[] = [];
  const end = (isLineEnd: boolean) => {
    atoms.push({ pieces, width: widthOf(pieces, faces), isLineEnd });
    pieces = [];
  };
  for (const run of runs) {
    for (const part of run.to === undefined ? run.text.split(BREAKS) : [run.text]) {
      const isLineEnd = part.endsWith('\n');
      if (part !== '') pieces.push({ text: isLineEnd ? `${part.slice(0, -1)} ` : part, run });
      if (ENDS.test(part)) end(isLineEnd);
    }
  }
  if (pieces.length > 0) end(false);
  return atoms;
}

function widthOf(pieces: readonly Piece[], faces: Faces): number {
  return pieces.reduce((sum, { text, run }, at) => {
    const shown = at === pieces.length - 1 ? text.trimEnd() : text;
    return sum + faces.width(shown, run.style);
  }, 0);
}

/** The pieces of a line as long as they can be, each in its place. */
function lineOf(pieces: readonly Piece[], runs: readonly Run[], faces: Faces): Line {
  const joined: { text: string; run: Run }[] = [];
  for (const { text, run } of pieces) {
    const last = joined.at(-1);
    if (last?.run === run) last.text += text;
    else joined.push({ text, run });
  }
  const fragments: Fragment[] = [];
  let x = 0;
  for (const { text, run } of joined) {
    for (const span of faces.spans(text, run.style.face)) {
      const width = faces.width(span.text, run.style);
      fragments.push({ ...span, run, x, width });
      x += width;
    }
  }
  const styles = (joined.length > 0 ? joined.map(({ run }) => run) : runs).map((run) => run.style);
  const leading = Math.max(0, ...styles.map((style) => style.leading));
  return { fragments, width: x, leading };
}
