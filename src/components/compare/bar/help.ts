import { areKeysOff, turnKeys } from '../../shortcuts.ts';

const KEYS = [
  ['n', 'to the next difference that is shown'],
  ['p', 'to the one before'],
  ['/', 'to the search box'],
  ['?', 'this list'],
  ['Esc', 'closes this list'],
] as const;

/** Shows the keys that work on the page, with a button that turns them off. */
export function showKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.keys') ?? makeDialog();
  showSwitch(dialog);
  if (!dialog.open) dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.setAttribute('aria-labelledby', 'keys');
  const title = Object.assign(document.createElement('h2'), { id: 'keys', textContent: 'Keys' });
  const list = document.createElement('dl');
  for (const [key, does] of KEYS) list.append(entry(key, does));
  const turn = button(() => {
    turnKeys(!areKeysOff());
    showSwitch(dialog);
  });
  turn.dataset['turn'] = '';
  const close = button(() => dialog.close());
  close.textContent = 'Close';
  const buttons = document.createElement('p');
  buttons.append(turn, ' ', close);
  dialog.append(title, list, buttons);
  document.body.append(dialog);
  return dialog;
}

function entry(key: string, does: string): HTMLElement {
  const [pair, term, words] = ['div', 'dt', 'dd'].map((name) => document.createElement(name));
  if (!pair || !term || !words) throw new Error('No elements were made: this is a bug.');
  term.append(Object.assign(document.createElement('kbd'), { textContent: key }));
  words.textContent = does;
  pair.append(term, words);
  return pair;
}

function button(press: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button' as const });
  made.addEventListener('click', press);
  return made;
}

function showSwitch(dialog: HTMLDialogElement): void {
  const turn = dialog.querySelector('[data-turn]');
  if (turn) turn.textContent = areKeysOff() ? 'Turn single keys on' : 'Turn single keys off';
}
