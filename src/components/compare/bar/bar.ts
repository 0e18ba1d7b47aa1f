import { listenToKeys } from './keys.ts';
import { reveal } from './reveal.ts';
import { carryState, readState, showState, writeState } from './state.ts';
import { go, showPlace } from './steps.ts';

/** Makes the bar of the comparison on the page work: it may stand there from the start, or be made in the browser later. */
export function startBar(): void {
  const bar = document.querySelector<HTMLElement>('.bar');
  if (!bar) return;
  showState(readState());
  keepPlace();
  reveal();
  bar.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) choose(target);
  });
  bar.addEventListener('click', ({ target }) => press(target as Element));
  listenToKeys();
  document.querySelector('.take-away')?.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy], [data-print]');
    if (button) void import('./take-away.ts').then((it) => it.takeAway(button));
  });
  document.addEventListener('click', ({ target }) => closeOptions(bar, target as Element));
}

/** What is chosen shows at once, and stands in the address; a policy or a place leads there. */
function choose(select: HTMLSelectElement): void {
  if (select.dataset['picker']) location.assign(carryState(select.value));
  else if (select.matches('[data-jump]')) {
    location.replace(select.value);
    select.value = '';
    select.closest('details')?.removeAttribute('open');
  } else {
    writeState();
    showPlace();
  }
}

function press(target: Element): void {
  const button = target.closest<HTMLElement>('button');
  if (button?.dataset['go']) go(Number(button.dataset['go']));
  if (button?.matches('[data-keys]')) void import('./help.ts').then((it) => it.showKeys());
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

/** On a phone the options lie over the text: they close when the reader goes back to it. */
function closeOptions(bar: HTMLElement, target: Element): void {
  const options = bar.querySelector('.bar-options');
  if (!target.closest('.bar-options, dialog')) options?.removeAttribute('open');
}
