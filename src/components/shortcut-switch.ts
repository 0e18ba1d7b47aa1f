/** A button that turns single-key shortcuts off and on again; the choice stays in this browser. */
const button = document.querySelector<HTMLButtonElement>('#shortcuts');
if (button) {
  show(button);
  button.hidden = false;
  button.addEventListener('click', () => {
    localStorage.setItem('shortcuts', isOff() ? 'on' : 'off');
    show(button);
  });
}

function show(element: HTMLButtonElement): void {
  element.textContent = isOff() ? 'Turn single-key shortcuts on' : 'Turn single-key shortcuts off';
}

function isOff(): boolean {
  return localStorage.getItem('shortcuts') === 'off';
}
