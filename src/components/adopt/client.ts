import { h, hydrate } from 'preact';
import type { Template } from '../../adopt/template.ts';
import { App } from './App.tsx';

/** Takes over the page: loads the template and makes the questions work. */
async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#generator');
  if (!root) return;
  const response = await fetch(root.dataset['template'] ?? '');
  if (!response.ok) throw new Error(String(response.status));
  hydrate(h(App, { template: (await response.json()) as Template }), root);
}

start().catch(() => {
  const notice = document.querySelector('#generator-failed');
  notice?.removeAttribute('hidden');
});
