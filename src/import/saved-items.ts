import { isData } from '../adopt/saved.ts';
import type { LeftOutReason } from './blocks.ts';
import { DEEPEST, type Item, type ItemRole } from './items.ts';

/** By name, so that a role or reason that is added to the types is asked for here. */
const ROLES: Readonly<Record<ItemRole, true>> = {
  heading: true,
  clause: true,
  item: true,
  row: true,
  'left-out': true,
};

const REASONS: Readonly<Record<LeftOutReason, true>> = {
  title: true,
  contents: true,
  control: true,
  furniture: true,
  signature: true,
  footnote: true,
  header: true,
  deleted: true,
  comment: true,
  hidden: true,
  picture: true,
  'text-box': true,
  reader: true,
};

/**
 * Reads the pieces of a document as they were kept in the browser.
 *
 * @param json what was kept, parsed
 * @returns null unless every piece is whole and no two have the same key: half a document is worse
 *   than reading the file again
 */
export function readItems(json: unknown): Item[] | null {
  if (!Array.isArray(json)) return null;
  const items = json.flatMap((one: unknown) => readItem(one) ?? []);
  const keys = new Set(items.map(({ key }) => key));
  return items.length === json.length && keys.size === json.length ? items : null;
}

function readItem(json: unknown): Item | null {
  if (!isData(json)) return null;
  const { key, role, number, text, depth, why } = json;
  if (!isCount(key, 1, Number.MAX_SAFE_INTEGER) || !isCount(depth, 0, DEEPEST)) return null;
  if (!isNameIn(ROLES, role) || !isReasonFor(role, why)) return null;
  if (typeof text !== 'string' || !isTextOrNull(number)) return null;
  return { key, role, number, text, depth, why };
}

/** What is left out has a reason, and nothing else has. */
function isReasonFor(role: ItemRole, why: unknown): why is LeftOutReason | null {
  return role === 'left-out' ? isNameIn(REASONS, why) : why === null;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isCount(value: unknown, lowest: number, highest: number): value is number {
  return Number.isInteger(value) && Number(value) >= lowest && Number(value) <= highest;
}

function isNameIn<Name extends string>(
  names: Readonly<Record<Name, true>>,
  value: unknown,
): value is Name {
  return typeof value === 'string' && Object.hasOwn(names, value);
}
