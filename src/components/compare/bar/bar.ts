import { sayFailed } from './failed.ts';
import { listenToKeys } from './keys.ts';
import { reveal } from './reveal.ts';
import { carryState, showLists, showState, writeState } from './state.ts';
import { go, showPlace } from './steps.ts';

/**
 * Makes the bar of the comparison on the page work: it may be there from the start, or be made
 * in the browser later.
 */
export function startBar(): void {
  const bar = document.querySelector<HTMLElement>('.bar');
  if (!bar) return;
  showState();
  reveal();
  keepPlace();
  bar.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) choose(target);
  });
  bar.addEventListener('click', ({ target }) => press(target as Element));
  listenToKeys();
  document.querySelector('.take-away')?.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy], [data-print]');
    if (button) import('./take-away.ts').then((it) => it.takeAway(button), sayFailed);
  });
  document.addEventListener('click', ({ target }) => closeOptions(bar, target as Element));
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') foldOptions(bar);
  });
  addEventListener('pageshow', showLists);
}

/** What is chosen shows at once, and is in the address; a policy or a place leads there. */
function choose(select: HTMLSelectElement): void {
  if (select.dataset['picker']) location.assign(carryState(select.value));
  else if (select.matches('[data-jump]')) {
    location.replace(select.value);
    select.value = '';
    select.closest('details')?.removeAttribute('open');
  } else {
    writeState(select.name);
    showPlace();
  }
}

function press(target: Element): void {
  const button = target.closest<HTMLElement>('button');
  if (button?.dataset['go']) go(Number(button.dataset['go']));
  if (button?.matches('[data-keys]')) import('./help.ts').then((it) => it.showKeys(), sayFailed);
}

/** The counter follows the reader, a frame at a time. */
function keepPlace(): void {
  let waits = false;
  addEventListener(
    'scroll',
    () => {
      if (waits) return;
      waits = true;
      requestAnimationFrame(() => {
        waits = false;
        showPlace();
      });
    },
    { passive: true },
  );
  addEventListener('hashchange', () => {
    reveal();
    showPlace();
  });
  showPlace();
}

/** The options go, and what opens them has the focus. */
function foldOptions(bar: HTMLElement): void {
  const options = bar.querySelector<HTMLDetailsElement>('.bar-options[open]');
  if (!options) return;
  options.open = false;
  options.querySelector('summary')?.focus();
}

/** On a phone the options lie over the text: they close when the reader goes back to it. */
function closeOptions(bar: HTMLElement, target: Element): void {
  const options = bar.querySelector('.bar-options');
  if (!target.closest('.bar-options, dialog')) options?.removeAttribute('open');
}
