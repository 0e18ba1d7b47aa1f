import { canKeep, isRefused, startKeeping } from './device.ts';

/** Readers who have asked their browser to save data have not asked for this. */
const isSaving =
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

if (canKeep() && !isSaving && !isRefused()) {
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}

/** What a page needs comes first. */
function whenIdle(): void {
  const register = () => void startKeeping().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(register, { timeout: 10_000 });
  else setTimeout(register, 2000);
}
