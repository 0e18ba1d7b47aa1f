/**
 * Shows the entry that the address points to where the choices hide it: it is what the reader has
 * asked for.
 */
function showEntry(): void {
  const entry = document.getElementById(location.hash.slice(1));
  if (!entry || entry.checkVisibility()) return;
  for (const all of document.querySelectorAll<HTMLInputElement>('.controls [value=all]')) {
    all.checked = true;
  }
  entry.scrollIntoView();
}

addEventListener('hashchange', showEntry);
showEntry();

export {};
