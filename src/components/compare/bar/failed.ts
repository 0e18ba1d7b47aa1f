/** Says that a part of the page's script could not be loaded, where the page says such things. */
export function sayFailed(): void {
  const status = document.querySelector('.take-away [role=status]');
  status?.closest('details')?.setAttribute('open', '');
  if (status) {
    status.textContent =
      'This could not be loaded. Check your connection, then load the page again.';
  }
}
