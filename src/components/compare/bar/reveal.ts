import { resetState } from './state.ts';

/** Shows what the address points to, where it is folded away or filtered out. */
export function reveal(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  const isHidden = () => !target.checkVisibility();
  if (!isHidden() && !target.matches('details:not([open])')) return;
  for (let fold = target.closest('details'); fold; fold = outer(fold)) fold.open = true;
  if (isHidden()) {
    resetState();
    target.closest('details')?.setAttribute('open', '');
  }
  target.scrollIntoView();
}

function outer(fold: Element): HTMLDetailsElement | null {
  return fold.parentElement?.closest('details') ?? null;
}
