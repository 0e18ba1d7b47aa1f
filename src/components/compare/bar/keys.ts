import { sayFailed } from './failed.ts';
import { areKeysOff } from '../../shortcuts.ts';
import { go } from './steps.ts';

/** n and p go to the next and the previous difference that is shown; ? lists the keys. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input, textarea, select, dialog');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || areKeysOff()) return;
    if (event.key === 'n') go(1);
    else if (event.key === 'p') go(-1);
    else if (event.key === '?') import('./help.ts').then((it) => it.showKeys(), sayFailed);
  });
}
