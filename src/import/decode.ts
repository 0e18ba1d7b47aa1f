import { refusal } from './refuse.ts';
import type { UnreadableReason } from './unreadable.ts';

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** Control characters that no text holds: all but tab, line ends, form feed and escape. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * Makes text out of bytes: by the mark at their beginning; without one as UTF-8; and where they are
 * not that, as Windows-1252.
 *
 * @param otherwise why it cannot be read where the bytes are no text
 * @throws UnreadableDocument where they are none
 */
export function decodeText(
  bytes: Uint8Array,
  otherwise: UnreadableReason = 'not-a-document',
): string {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  const text = marked ? new TextDecoder(marked.encoding).decode(bytes) : withoutMark(bytes);
  if (CONTROL.test(text)) throw refusal(otherwise);
  return text;
}

function withoutMark(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
