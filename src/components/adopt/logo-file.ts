import { LARGEST_LOGO, logoAddress, type Logo } from '../../adopt/logo.ts';

/** Pixels that a logo has at most: three times what is on the page. */
const MOST = { width: 900, height: 450 };
const LARGEST_FILE = 10_000_000;

/** A drawing has no pixels: it is drawn at least this wide, so that it is sharp in print. */
const DRAWING = 600;

export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/svg+xml'] as const;

/**
 * Reads a picture that a reader has chosen as a logo. It is drawn anew: what else is in the file,
 * such as the place where a photograph was taken or a program in a drawing, is left behind.
 *
 * @returns the logo, without words for those who cannot see it
 * @throws Error in a sentence for the reader, if it is no such picture, too large or damaged
 */
export async function readLogo(file: File): Promise<Logo> {
  const type = LOGO_TYPES.find((one) => one === file.type);
  if (!type) throw new Error(`${file.name} is not a PNG, JPEG or SVG picture.`);
  if (file.size > LARGEST_FILE) throw new Error(`${file.name} is larger than 10 MB.`);
  const picture = await pictureOf(file, type);
  const isDrawing = type === 'image/svg+xml';
  const size = fitted(picture.naturalWidth, picture.naturalHeight, isDrawing);
  const mediaType = type === 'image/jpeg' ? 'image/jpeg' : 'image/png';
  return { ...drawn(picture, size, mediaType, file.name), alt: '' };
}

async function pictureOf(file: File, type: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = logoAddress({ mediaType: type as Logo['mediaType'], data: await base64Of(file) });
  try {
    await picture.decode();
  } catch (error) {
    throw new Error(`${file.name} cannot be read as a picture. It may be damaged.`, {
      cause: error,
    });
  }
  return picture;
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size at which a picture is kept; a drawing without a size of its own is taken for a square.
 */
function fitted(width: number, height: number, isDrawing: boolean): Size {
  const [wide, high] = width > 0 && height > 0 ? [width, height] : [DRAWING, DRAWING];
  const wanted = isDrawing ? Math.max(1, DRAWING / wide) : 1;
  const scale = Math.min(wanted, MOST.width / wide, MOST.height / high);
  return {
    width: Math.max(1, Math.round(wide * scale)),
    height: Math.max(1, Math.round(high * scale)),
  };
}

/** The picture as it is kept; smaller and smaller until there is room for it. */
function drawn(
  picture: HTMLImageElement,
  { width, height }: Size,
  mediaType: Logo['mediaType'],
  name: string,
): Omit<Logo, 'alt'> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error(`This browser cannot draw ${name}.`);
  context.drawImage(picture, 0, 0, width, height);
  const data = canvas.toDataURL(mediaType).split(',')[1] ?? '';
  if (data.length <= LARGEST_LOGO) return { mediaType, data, width, height };
  const half = { width: Math.max(1, width >> 1), height: Math.max(1, height >> 1) };
  return drawn(picture, half, mediaType, name);
}
