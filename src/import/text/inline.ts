import { tidyInline } from './tidy-inline.ts';

/** Words of a line of Markdown, and what its marks say of it. */
export interface InlineText {
  readonly text: string;
  /** Whether the whole line is bold. */
  readonly bold: boolean;
  /** What its pictures say. */
  readonly pictures: readonly string[];
}

/** Escaped characters wait here, beyond the reach of the marks. */
const WAITING = 0xe000;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const TAG =
  /<\/?(?:a|b|br|code|del|em|i|ins|kbd|mark|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;
const PICTURE = /!\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g;
const LINK = /\[([^[\]]+)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\])/g;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]+|[^<>\s@]+@[^<>\s]+)>/g;
const NOTE_MARK = /\[\^[^[\]\s]+\]/g;
const ALL_BOLD = /^(\*\*|__)(?=\S)((?:(?!\1).)+)\1[.:]?$/s;
const STARS = /(\*{1,3})(?=\S)((?:(?!\1).)*?\S)\1/gs;
const LINES = /(?<![\p{L}\p{N}_])(_{1,3})(?=\S)((?:(?!\1).)*?\S)\1(?![\p{L}\p{N}_])/gsu;
const CODE = /(`+)(?!`)(.+?)(?<!`)\1(?!`)/gs;
const STRUCK = /~~(?=\S)((?:(?!~~).)*?\S)~~/gs;

/**
 * Takes the marks of Markdown off.
 *
 * @param source a paragraph; hard breaks in it are line ends
 */
export function inlineText(source: string): InlineText {
  const pictures: string[] = [];
  const held = source
    .replace(ESCAPED, (_, char: string) => String.fromCharCode(WAITING + char.charCodeAt(0)))
    .replace(PICTURE, (_, alt: string) => {
      pictures.push(alt);
      return '';
    })
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(TAG, '')
    .replace(NOTE_MARK, '')
    .replace(LINK, '$1')
    .replace(AUTOLINK, '$1')
    .trim();
  const bold = ALL_BOLD.test(held);
  const plain = held
    .replace(CODE, '$2')
    .replace(STRUCK, '$1')
    .replace(STARS, '$2')
    .replace(STARS, '$2')
    .replace(LINES, '$2')
    .replace(LINES, '$2');
  return { text: tidyInline(released(plain)), bold, pictures };
}

function released(text: string): string {
  return text.replace(/[\ue021-\ue07e]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - WAITING),
  );
}
