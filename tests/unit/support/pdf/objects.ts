/** A value in a PDF file. A name is a text; a text is one too, for tests do not mistake them. */
export type Value =
  null | boolean | number | string | Reference | readonly Value[] | ReadonlyMap<string, Value>;

export class Reference {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }
}

export type Dictionary = ReadonlyMap<string, Value>;

/** The objects of a file whose objects are not packed, as those of pdfkit are not. */
export class Objects {
  private readonly all = new Map<number, Value>();
  readonly root: Dictionary;

  constructor(bytes: Uint8Array) {
    const file = Buffer.from(bytes).toString('latin1');
    for (const { 1: id = '', index, 0: start } of file.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
      this.all.set(Number(id), new Parser(file, index + start.length).value());
    }
    const trailer = new Parser(file, file.lastIndexOf('trailer') + 'trailer'.length).value();
    this.root = this.dictionary(this.in(trailer, 'Root'));
  }

  /** What a reference stands for; any other value as it is. */
  get(value: Value | undefined): Value {
    return value instanceof Reference ? this.get(this.all.get(value.id)) : (value ?? null);
  }

  in(value: Value, key: string): Value {
    return this.get(this.dictionary(value).get(key));
  }

  /** @throws Error if the value is none */
  dictionary(value: Value | undefined): Dictionary {
    const found = this.get(value);
    if (found instanceof Map) return found;
    throw new Error('There is no dictionary where one should be.');
  }

  /** A value as a list: of itself, if it is none. */
  list(value: Value | undefined): readonly Value[] {
    const found = this.get(value);
    if (Array.isArray(found)) return found;
    return found === null ? [] : [value ?? null];
  }

  /** All dictionaries of the file. */
  dictionaries(): Dictionary[] {
    return [...this.all.values()].filter((one): one is Dictionary => one instanceof Map);
  }
}

const SPACE = /[\s\0]*/y;
const NAME = /\/([^\s/<>()[\]]*)/y;
const REFERENCE = /(\d+) \d+ R/y;
const NUMBER = /[-+]?[\d.]+/y;
const WORD = /true|false|null/y;
const HEX = /<([\da-f\s]*)>/iy;

class Parser {
  private readonly file: string;
  private at: number;

  constructor(file: string, at: number) {
    this.file = file;
    this.at = at;
  }

  value(): Value {
    this.match(SPACE);
    if (this.file.startsWith('<<', this.at)) return this.dictionary();
    const next = this.file[this.at];
    if (next === '[') return this.array();
    return next === '(' ? this.text() : this.simple();
  }

  private simple(): Value {
    const name = this.match(NAME);
    if (name) return (name[1] ?? '').replaceAll(/#([\dA-F]{2})/g, characterOf);
    const reference = this.match(REFERENCE);
    if (reference) return new Reference(Number(reference[1]));
    const number = this.match(NUMBER);
    if (number) return Number(number[0]);
    const hex = this.match(HEX);
    if (hex) return hex[1] ?? '';
    const word = this.match(WORD)?.[0];
    if (word === undefined) throw new Error(`What is ${this.file.slice(this.at, this.at + 30)}?`);
    return word === 'null' ? null : word === 'true';
  }

  private dictionary(): Dictionary {
    const all = new Map<string, Value>();
    this.at += 2;
    for (;;) {
      this.match(SPACE);
      if (this.file.startsWith('>>', this.at)) break;
      const key = this.value();
      all.set(String(key), this.value());
    }
    this.at += 2;
    return all;
  }

  private array(): Value[] {
    const all: Value[] = [];
    this.at += 1;
    for (;;) {
      this.match(SPACE);
      if (this.file[this.at] === ']') break;
      all.push(this.value());
    }
    this.at += 1;
    return all;
  }

  /** A text ends with the bracket that is not escaped; it is in UTF-16 if it says so. */
  private text(): string {
    let raw = '';
    for (this.at += 1; this.file[this.at] !== ')'; this.at++) {
      if (this.file[this.at] === '\\') this.at++;
      raw += ESCAPED[this.file.slice(this.at - 1, this.at + 1)] ?? this.file[this.at] ?? '';
    }
    this.at += 1;
    if (!raw.startsWith('\xfe\xff')) return raw;
    return Buffer.from(raw.slice(2), 'latin1').swap16().toString('utf16le');
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.file);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}

function characterOf(_all: string, hex: string): string {
  return String.fromCharCode(parseInt(hex, 16));
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\\n': '\n',
  '\\r': '\r',
  '\\t': '\t',
  '\\b': '\b',
  '\\f': '\f',
};
