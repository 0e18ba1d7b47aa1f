import { areKeysOff, turnKeys } from './shortcuts.ts';

/** A button that turns single-key shortcuts off and on again; the choice stays in this browser. */
const button = document.querySelector<HTMLButtonElement>('#shortcuts');
if (button) {
  show(button);
  button.hidden = false;
  button.addEventListener('click', () => {
    turnKeys(!areKeysOff());
    show(button);
  });
}

function show(element: HTMLButtonElement): void {
  element.textContent = areKeysOff()
    ? 'Turn single-key shortcuts on'
    : 'Turn single-key shortcuts off';
}
