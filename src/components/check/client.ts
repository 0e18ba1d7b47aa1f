import { h, hydrate } from 'preact';
import { App, type AppProps } from './App.tsx';

/** Takes over the page. */
function start(): void {
  const root = document.querySelector<HTMLElement>('#check');
  if (!root) return;
  hydrate(h(App, JSON.parse(root.dataset['props'] ?? '') as AppProps), root);
}

try {
  start();
} catch {
  document.querySelector('#check-failed')?.removeAttribute('hidden');
}
