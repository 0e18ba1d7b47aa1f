import { resetState } from './state.ts';
import { arrivedAt } from './steps.ts';

/** Shows what the address points to, where it is folded away or filtered out. */
export function reveal(): void {
  const target = document.getElementById(idIn(location.hash));
  if (!target) return;
  arrivedAt(target);
  const isHidden = () => !target.checkVisibility();
  if (!isHidden()) return;
  for (let fold = target.closest('details'); fold; fold = outer(fold)) fold.open = true;
  if (isHidden()) {
    resetState();
    target.closest('details')?.setAttribute('open', '');
  }
  target.scrollIntoView();
}

/** What is written after the hash; as it is where it is no well-formed address. */
function idIn(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function outer(fold: Element): HTMLDetailsElement | null {
  return fold.parentElement?.closest('details') ?? null;
}
