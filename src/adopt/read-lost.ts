import { capitalised } from './fill.ts';
import { isData, textOf, textsIn, type Data } from './saved.ts';
import type { Template, Wording } from './template.ts';
import { oneLine } from './typed-text.ts';

/** What a template has lost since answers were saved, as it still is in their wordings. */
export interface Lost {
  /** A wording without what would be there as "{see:…}" or "{…}". */
  readonly settled: (wording: Wording) => Wording;
}

const REFERENCE = /\{see:([A-Za-z][\w-]*)\}/g;
const DETAIL = /\{([A-Za-z][\w-]*)\}/g;

/**
 * References to topics that are gone lead nowhere and are taken out. Details that are not asked for
 * any more are filled in with what was typed for them.
 *
 * @param data the saved answers
 */
export function lostSince(template: Template, data: Data): Lost {
  const mark = isData(data['template']) ? textsIn(data['template']['topics']) : [];
  const topics = new Set(mark.filter((id) => !template.topics.some((one) => one.id === id)));
  const details = lostDetails(template, data['details']);
  const settle = (text: string) =>
    text
      .replaceAll(REFERENCE, (whole, id: string) => (topics.has(id) ? '' : whole))
      .replaceAll(DETAIL, (whole, name: string) => filledIn(name, details) ?? whole);
  return {
    settled: ({ text, bullets }) => ({ text: settle(text), bullets: bullets.map(settle) }),
  };
}

function lostDetails(template: Template, details: unknown): ReadonlyMap<string, string> {
  const typed = Object.entries(isData(details) ? details : {});
  return new Map(
    typed
      .filter(([id]) => !template.details.some((one) => one.id === id))
      .map(([id, value]) => [id, oneLine(textOf(value))] as const)
      .filter(([, value]) => value !== ''),
  );
}

function filledIn(name: string, details: ReadonlyMap<string, string>): string | undefined {
  const id = name.charAt(0).toLowerCase() + name.slice(1);
  const value = details.get(id) ?? details.get(name);
  return value !== undefined && id !== name ? capitalised(value) : value;
}
