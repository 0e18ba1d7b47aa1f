/** A PNG of one pixel. */
export const PNG: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The beginning of a JPEG with its pieces in the usual order, as far as its size. */
export function jpeg(width: number, height: number): Uint8Array {
  const app = [0xff, 0xe0, 0, 4, 0, 0];
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return Uint8Array.from([0xff, 0xd8, ...app, 0xff, 0xc0, 0, 11, 8, ...size, 1, 1, 0x11, 0]);
}
