/** A picture at the head of the title page, as it is kept with the answers. */
export interface Logo {
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** The picture in Base64. */
  readonly data: string;
  /** What stands for it where it cannot be seen, such as "Hill View Primary School". */
  readonly alt: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Letters of Base64 that a logo may have: larger pictures are made smaller before they are kept.
 */
export const LARGEST_LOGO = 400_000;

/** A logo as the address of a picture, for pages and files. */
export function logoAddress({ mediaType, data }: Pick<Logo, 'mediaType' | 'data'>): string {
  return `data:${mediaType};base64,${data}`;
}

/** How the pictures begin, in Base64. */
const BEGINNINGS = { 'image/png': 'iVBORw0KGgo', 'image/jpeg': '/9j/' } as const;

/**
 * Whether Base64 begins as a picture of its kind does: what is no picture would end in a file that
 * no program opens.
 */
export function isPicture(mediaType: Logo['mediaType'], data: string): boolean {
  return data.startsWith(BEGINNINGS[mediaType]);
}
