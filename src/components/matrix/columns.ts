import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { addColumn, readColumns, removeColumn, type Choice } from './chosen-columns.ts';
import { loadMatrix } from './load-matrix.ts';
import type { MatrixOrder } from './matrix.ts';
import { MatrixTable } from './MatrixTable.tsx';

const FAILED = 'The policies could not be loaded. Check your connection, then try again.';

/**
 * Makes the choice of columns work, and shows those that the address asks for. The address keeps
 * what is chosen.
 *
 * @param form the form in which policies are chosen
 */
export function chooseColumns(form: HTMLFormElement): void {
  const select = form.querySelector('select');
  if (!select) return;
  const names = new Map(Array.from(select.options, ({ value, text }) => [value, text]));
  const most = Number(form.dataset['most']);
  const first = (form.dataset['first'] ?? '').split(',');
  const chooser = { form, names, order: (form.dataset['order'] ?? 'group') as MatrixOrder };
  let shown: readonly string[] = first;
  const choose = async (choice: Choice) => {
    if (choice.kind === 'refused') return say(form, choice.words);
    if (!(await show(chooser, choice.slugs))) return;
    shown = choice.slugs;
    keepInAddress(shown);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void choose(addColumn(shown, select.value, names, most));
  });
  form.addEventListener('click', ({ target }) => {
    const remove = (target as Element).closest<HTMLButtonElement>('[data-chosen] button');
    if (remove) void choose(removeColumn(shown, remove.value));
  });
  const asked = readColumns(new URLSearchParams(location.search), names, first, most);
  if (asked !== first) void choose({ kind: 'chosen', slugs: asked });
}

interface Chooser {
  readonly form: HTMLFormElement;
  readonly names: ReadonlyMap<string, string>;
  readonly order: MatrixOrder;
}

/**
 * Puts the table of some policies in the place of the one shown. @returns whether it could be made
 */
async function show(chooser: Chooser, slugs: readonly string[]): Promise<boolean> {
  const table = document.querySelector('.matrix');
  const data = await loadMatrix(slugs).catch(() => null);
  if (!table || !data) {
    say(chooser.form, FAILED);
    return false;
  }
  // The HTML is that of the build: every word of it is escaped.
  table.outerHTML = renderToString(h(MatrixTable, { ...data, order: chooser.order }));
  document.querySelector('[data-first-columns]')?.remove();
  listChosen(chooser, slugs);
  offerOthers(chooser, slugs);
  nameBoxes(slugs.map((slug) => chooser.names.get(slug) ?? slug));
  say(chooser.form, `Shown: ${slugs.map((slug) => chooser.names.get(slug)).join(', ')}.`);
  return true;
}

function listChosen({ form, names }: Chooser, slugs: readonly string[]): void {
  const items = slugs.map((slug) => {
    const name = names.get(slug) ?? slug;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      value: slug,
      textContent: 'Remove',
      ariaLabel: `Remove ${name}`,
    });
    const item = document.createElement('li');
    item.append(`${name} `, button);
    return item;
  });
  form.querySelector('[data-chosen]')?.replaceChildren(...items);
}

/** What is shown cannot be added again; the list is at the first that can. */
function offerOthers({ form }: Chooser, slugs: readonly string[]): void {
  const select = form.querySelector('select');
  if (!select) return;
  for (const option of select.options) option.disabled = slugs.includes(option.value);
  const other = Array.from(select.options).find((option) => !option.disabled);
  if (other) other.selected = true;
}

/**
 * The boxes that hide columns go by their places: each takes the name of the policy that is there
 * now.
 */
function nameBoxes(names: readonly string[]): void {
  for (const [index, label] of document.querySelectorAll('[data-columns] label').entries()) {
    const box = label.querySelector('input');
    const name = names[index];
    if (!box) continue;
    box.checked = true;
    label.toggleAttribute('hidden', name === undefined);
    label.replaceChildren(box, ` ${name ?? ''}`);
  }
}

function keepInAddress(slugs: readonly string[]): void {
  history.replaceState(null, '', `?policies=${slugs.join(',')}${location.hash}`);
}

function say(form: HTMLFormElement, words: string): void {
  const status = form.querySelector('[role=status]');
  if (status) status.textContent = words;
}
