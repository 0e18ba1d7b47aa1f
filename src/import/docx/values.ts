import { attributeOf, elementOf, type XmlElement } from '../xml.ts';

/** What Word keeps in the `w:val` of a child: null where there is no such child or no value. */
export function valueOf(element: XmlElement | undefined, child: string): string | null {
  return attributeOf(elementOf(element, child), 'w:val');
}

/** The same as a whole number; null where it is none. */
export function numberOf(element: XmlElement | undefined, child: string): number | null {
  const value = valueOf(element, child);
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null;
}

/** Whether a switch such as `w:b` is on; null where it is not set here. */
export function switchOf(element: XmlElement | undefined, child: string): boolean | null {
  const found = elementOf(element, child);
  if (!found) return null;
  return !['0', 'false', 'none', 'off'].includes(attributeOf(found, 'w:val') ?? '');
}
