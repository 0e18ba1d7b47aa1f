import assert from 'node:assert/strict';
import type { Driver, Work } from './driver/driver.ts';
import { waitFor } from './driver/wait.ts';

/** Somebody who uses the site in one tab of one browser. */
export interface Reader extends Driver {
  /** Opens a page of the site, by its path without the slash at the front. */
  visit(path: string): Promise<void>;
  /** The words of every element that a selector finds and that is shown. */
  texts(css: string): Promise<string[]>;
  /** Waits until the words of the first element match. */
  sees(css: string, words: RegExp): Promise<string>;
  /** Waits until something is so in the page; `what` says it in words. */
  until<Argument>(what: string, work: Work<Argument, boolean>, argument: Argument): Promise<void>;
  /** Chooses an option of a list, by the names of both. */
  choose(list: string, option: string): Promise<void>;
  /** Waits until the address ends so. */
  isAt(end: string): Promise<void>;
  /** Waits until an element is shown within the window. */
  hasInView(css: string): Promise<void>;
}

/** @param home address of the site, with a slash at its end */
export function readerWith(driver: Driver, home: string): Reader {
  const texts = (css: string) => driver.evaluate(textsInPage, css);
  const until: Reader['until'] = async (what, work, argument) => {
    await waitFor(what, () => driver.evaluate(work, argument));
  };
  return {
    ...driver,
    visit: (path) => driver.open(`${home}${path}`),
    texts,
    until,
    sees: (css, words) =>
      waitFor(`${css} to say ${String(words)}`, async () => {
        const [first] = await texts(css);
        return first !== undefined && words.test(first) && first;
      }),
    choose: (list, option) =>
      until(`option “${option}” of “${list}”`, chooseInPage, { list, option }),
    isAt: (end) =>
      until(`an address that ends in ${end}`, (one) => location.href.endsWith(one), end),
    hasInView: (css) => until(`${css} in view`, isInViewInPage, css),
  };
}

/** What went wrong, if anything did: messages in the console, and errors. */
export async function expectQuiet(reader: Reader): Promise<void> {
  assert.deepEqual(await reader.messages(), [], 'the console is empty');
}

function textsInPage(css: string): string[] {
  return Array.from(document.querySelectorAll<HTMLElement>(css))
    .filter((one) => one.checkVisibility())
    .map((one) => one.textContent.replace(/\s+/g, ' ').trim());
}

function isInViewInPage(css: string): boolean {
  const one = document.querySelector(css);
  if (!one?.checkVisibility()) return false;
  const { top, bottom } = one.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}

/** @returns whether the list has the option, which is then chosen as a reader chooses it */
function chooseInPage({ list, option }: { list: string; option: string }): boolean {
  const select = Array.from(document.querySelectorAll('select')).find(
    (one) => (one.ariaLabel ?? one.labels[0]?.textContent.trim()) === list,
  );
  const chosen = Array.from(select?.options ?? []).find((one) => one.label === option);
  if (!select || !chosen) return false;
  select.value = chosen.value;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}
