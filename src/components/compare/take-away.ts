/** "Copy as a table". What it does loads when a reader asks for it. */
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-copy-table]');
  if (button) void import('./copy-shown.ts').then((it) => it.copyShown(button));
});

export {};
