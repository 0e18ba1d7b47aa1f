import type { Answers } from '../../src/adopt/answers.ts';
import { detailOf } from '../../src/adopt/details.ts';
import { LARGEST_LOGO, type Logo } from '../../src/adopt/logo.ts';
import type { Template } from '../../src/adopt/template.ts';
import type { InputFile } from './planned-policy.ts';

type Picture = Omit<Logo, 'alt'>;

export interface ReadLogo {
  readonly logo: Picture | null;
  readonly problems: readonly string[];
}

/** Octets of a picture: three stand for four letters as it is kept. */
const LARGEST = (LARGEST_LOGO / 4) * 3;

/** Pixels of either side, as the page takes them. */
const LONGEST_SIDE = 10_000;

/**
 * Reads a logo.
 *
 * @returns the picture; or why it cannot be used, in a sentence. Never throws.
 */
export function readLogo(file: InputFile | null): ReadLogo {
  if (!file) return { logo: null, problems: [] };
  const { name, bytes } = file;
  const size = pngSize(bytes) ?? jpegSize(bytes);
  if (!size) return refused(`${name}: a logo has to be a PNG or JPEG picture. Save it as one.`);
  if (bytes.length > LARGEST) {
    return refused(
      `${name}: the picture has ${Math.round(bytes.length / 1000)} kB, and a logo may have ${LARGEST / 1000}. Save it smaller: 600 pixels are wide enough.`,
    );
  }
  const { width, height } = size;
  if (Math.min(width, height) < 1 || Math.max(width, height) > LONGEST_SIDE) {
    return refused(`${name}: the picture is damaged, or too large to be a logo.`);
  }
  return { logo: { ...size, data: Buffer.from(bytes).toString('base64') }, problems: [] };
}

function refused(problem: string): ReadLogo {
  return { logo: null, problems: [`--logo: ${problem}`] };
}

/** A policy with a logo, named after its school; the same where there is none. */
export function withLogo(template: Template, answers: Answers, logo: Picture | null): Answers {
  if (!logo) return answers;
  const school = detailOf(template, answers, 'school');
  return { ...answers, logo: { ...logo, alt: school === '' ? 'Logo' : `Logo of ${school}` } };
}

type Size = Pick<Logo, 'mediaType' | 'width' | 'height'>;

/** A PNG begins with its mark, and then has its size. */
function pngSize(bytes: Uint8Array): Size | null {
  const mark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || !mark.every((one, at) => bytes[at] === one)) return null;
  const view = viewOf(bytes);
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Marks of a JPEG after which the size of the picture comes. */
const isFrame = (mark: number) =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;

/** A JPEG is a row of pieces, each with its mark and length, one of which has the size. */
function jpegSize(bytes: Uint8Array): Size | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 <= bytes.length && view.getUint8(at) === 0xff) {
    const mark = view.getUint8(at + 1);
    if (isFrame(mark)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { mediaType: 'image/jpeg', width, height };
    }
    // A mark may be preceded by any number of the octets that begin one.
    at += mark === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
