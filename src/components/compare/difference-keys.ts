/** n and p go to the next and the previous difference that is shown. */
document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input:not([type=radio]), textarea, select');
  const step = { n: 1, p: -1 }[event.key];
  if (
    localStorage.getItem('shortcuts') === 'off' ||
    !step ||
    typing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey
  )
    return;
  const shown = [...document.querySelectorAll<HTMLElement>('[id^=difference-]')].filter(
    (one) => one.offsetParent,
  );
  const at = shown.findIndex((one) => `#${one.id}` === location.hash);
  const next = shown[at < 0 ? (step > 0 ? 0 : shown.length - 1) : at + step];
  if (next) location.hash = next.id;
});

export {};
