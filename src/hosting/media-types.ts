/** What kind of file an ending means. */
export interface MediaType {
  readonly type: string;
  readonly endings: readonly string[];
  /** Text in UTF-8, which its type is to say. */
  readonly isText?: boolean;
  /** Whether it becomes smaller by being compressed. */
  readonly shrinks?: boolean;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Machines differ in what they know of types, and some know nothing of CSV, so all types are named
 * here.
 */
export const MEDIA_TYPES: readonly MediaType[] = [
  { type: 'text/html', endings: ['html'], isText: true, shrinks: true },
  { type: 'text/css', endings: ['css'], isText: true, shrinks: true },
  { type: 'text/javascript', endings: ['js', 'mjs'], isText: true, shrinks: true },
  { type: 'text/csv', endings: ['csv'], isText: true, shrinks: true },
  { type: 'text/plain', endings: ['txt'], isText: true, shrinks: true },
  { type: 'text/calendar', endings: ['ics'], isText: true, shrinks: true },
  { type: 'application/json', endings: ['json'], shrinks: true },
  { type: 'application/xml', endings: ['xml'], shrinks: true },
  { type: 'application/wasm', endings: ['wasm'], shrinks: true },
  { type: 'application/vnd.iccprofile', endings: ['icc'], shrinks: true },
  { type: 'image/svg+xml', endings: ['svg'], shrinks: true },
  { type: 'image/png', endings: ['png'] },
  { type: 'image/jpeg', endings: ['jpg'] },
  { type: 'font/woff', endings: ['woff'] },
  { type: 'font/woff2', endings: ['woff2'] },
  { type: 'application/pdf', endings: ['pdf'] },
  { type: WORD, endings: ['docx'] },
];

/** Bytes that no program shows by itself, such as the files of the search index. */
export const OTHER_TYPE = 'application/octet-stream';

/**
 * The kind of a file.
 *
 * @param path ending with its name
 * @returns the value of Content-Type
 */
export function contentTypeOf(path: string): string {
  const found = mediaTypeOf(path);
  return found ? headerOf(found) : OTHER_TYPE;
}

/** The value of Content-Type. */
export function headerOf({ type, isText }: MediaType): string {
  return isText ? `${type}; charset=utf-8` : type;
}

/** Whether a compressed copy of a file is worth having. @param path ending with its name */
export function shrinks(path: string): boolean {
  return mediaTypeOf(path)?.shrinks === true;
}

/** The types of which something holds. */
export function typesThat(holds: (media: MediaType) => boolean | undefined): string[] {
  return MEDIA_TYPES.filter(holds).map(({ type }) => type);
}

function mediaTypeOf(path: string): MediaType | undefined {
  const ending = /\.([^./]+)$/.exec(path)?.[1] ?? '';
  return MEDIA_TYPES.find(({ endings }) => endings.includes(ending));
}
