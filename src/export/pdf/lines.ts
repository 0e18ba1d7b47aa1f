import { clustersOf } from './clusters.ts';
import type { Faces, OpenFont } from './faces.ts';
import type { TextStyle } from './look.ts';

/** A piece of a text that looks the same throughout. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
  readonly mark?: 'blank' | 'removed' | 'added';
  /** Id of the place to which it links. */
  readonly to?: string;
  /** Whether it stays on one line, if it has room there. */
  readonly isWhole?: boolean;
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
 * Breaks a text into lines: at spaces and after hyphens, and within a word only where it is longer
 * than a line.
 *
 * @param width of a line, in points
 * @returns at least one line; each keeps the space at which it was broken, so that its words are
 *   apart when they are read out or copied
 */
export function breakLines(runs: readonly Run[], width: number, faces: Faces): Line[] {
  const filling = new Filling(width, faces);
  for (const atom of atomsOf(runs, faces)) {
    if (atom.width > width)
      for (const one of cut(atom)) filling.put([one], faces.width(one.text, one.run.style));
    else filling.put(atom.pieces, atom.width);
    if (atom.isLineEnd) filling.end();
  }
  return filling.lines().map((pieces) => lineOf(pieces, runs, faces));
}

/** Lines that are being filled. */
class Filling {
  private readonly all: Piece[][] = [[]];
  private used = 0;
  private readonly room: number;
  private readonly faces: Faces;

  constructor(room: number, faces: Faces) {
    this.room = room;
    this.faces = faces;
  }

  /** Adds pieces to the last line, or begins another if they have no room there. */
  put(pieces: readonly Piece[], width: number): void {
    if (this.used > 0 && this.used + width > this.room) this.end();
    this.all.at(-1)?.push(...pieces);
    this.used += pieces.reduce((sum, { text, run }) => sum + this.faces.width(text, run.style), 0);
  }

  end(): void {
    this.all.push([]);
    this.used = 0;
  }

  /** At least one, the last of which is empty only if all are. */
  lines(): readonly Piece[][] {
    const isEnded = this.all.length > 1 && this.all.at(-1)?.length === 0;
    return isEnded ? this.all.slice(0, -1) : this.all;
  }
}

/** What is too wide for a line, character by character. */
function cut({ pieces }: Atom): Piece[] {
  return pieces.flatMap(({ text, run }) =>
    clustersOf(text).map((cluster) => ({ text: cluster, run })),
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
    for (const part of run.isWhole ? [run.text] : run.text.split(BREAKS)) {
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
