/** An object of JSON, of which nothing else is known. */
export type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The entries of what should be an object. If it is absent it has none; if it is of another kind,
 * this is reported.
 *
 * @param what such as "The details"
 */
export function entriesOf(value: unknown, what: string, problems: string[]): [string, unknown][] {
  if (isData(value)) return Object.entries(value);
  if (!isAbsent(value)) problems.push(`${what} cannot be read ${shown(value)}.`);
  return [];
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** A value in brackets as the reader is told of it, so that no words that were typed are lost. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `(“${value}”)`;
  try {
    return `(${JSON.stringify(value)})`;
  } catch {
    // Nested too deeply to be written.
    return '(it is damaged)';
  }
}

/** What should be a list, and may be its only member. */
export function listOf(value: unknown): readonly unknown[] {
  if (isAbsent(value)) return [];
  return Array.isArray(value) ? value : [value];
}

/** The texts of a list; what else is in it is passed over. */
export function textsIn(value: unknown): string[] {
  return listOf(value).filter((one) => typeof one === 'string');
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
