import type { Role, Target } from './driver.ts';
import { waitFor } from './wait.ts';

/** A target in plain values, which can be sent to the page. */
export interface Sought {
  readonly css: string;
  /** Source and flags of what the name must match; null where any name will do. */
  readonly name: readonly [source: string, flags: string] | null;
}

const SELECTORS: Readonly<Record<Role, string>> = {
  button: 'button, summary, [role=button]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select, [role=combobox]',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  radio: 'input[type=radio]',
  textbox: 'input:not([type]), input[type=text], input[type=search], textarea',
};

/** Turns a target into plain values. */
export function soughtBy(target: Target): Sought {
  if (typeof target === 'string') return { css: target, name: null };
  const { role, name, within } = target;
  const css = within === undefined ? SELECTORS[role] : `:is(${within}) :is(${SELECTORS[role]})`;
  const pattern = typeof name === 'string' ? new RegExp(`^${escaped(name)}$`) : name;
  return { css, name: [pattern.source, pattern.flags] };
}

/** Says what was looked for, as in "link “Swap sides”". */
export function nameOf(target: Target): string {
  return typeof target === 'string' ? target : `${target.role} “${String(target.name)}”`;
}

/**
 * Finds an element in the page; one that is shown comes before one that is not. This runs in the
 * page, so all that it needs is inside it.
 *
 * @returns null if there is none
 */
export function findInPage({ css, name }: Sought): Element | null {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const textOf = (id: string) => plain(document.getElementById(id)?.textContent);
  const named = (one: Element) => {
    const by = one.getAttribute('aria-labelledby');
    if (by !== null) return by.split(' ').map(textOf).join(' ');
    const { labels } = one as HTMLInputElement;
    const label = labels?.length ? plain(labels[0]?.textContent) : plain(one.textContent);
    return plain(one.getAttribute('aria-label')) || label;
  };
  const pattern = name === null ? null : new RegExp(...name);
  const all = Array.from(document.querySelectorAll(css)).filter(
    (one) => pattern === null || pattern.test(named(one)),
  );
  return all.find((one) => one.checkVisibility()) ?? all[0] ?? null;
}

/**
 * Brings an element into the middle of the window and sees whether it stays where it is: what moves
 * would be missed by a click. This runs in the page.
 */
export async function isSteadyInPage(element: Element): Promise<boolean> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, left } = element.getBoundingClientRect();
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  await frame();
  const now = element.getBoundingClientRect();
  return now.top === top && now.left === left;
}

/**
 * Waits for an element.
 *
 * @param look asks the page once for what is sought
 * @throws Error that names what never came
 */
export function waitForElement<Found>(
  target: Target,
  look: (sought: Sought) => Promise<Found | null>,
): Promise<Found> {
  return waitFor(nameOf(target), () => look(soughtBy(target)));
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
