import { h, hydrate } from 'preact';
import type { Template } from '../../adopt/template.ts';
import { App } from './App.tsx';

/** Takes over the page: loads the template and makes the questions work. */
async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#generator');
  if (!root) return;
  const response = await fetch(root.dataset['template'] ?? '');
  if (!response.ok) throw new Error(String(response.status));
  const template = (await response.json()) as Template;
  // A page that the browser has kept may be older than the template: then none of it is of use.
  if (root.dataset['version'] !== template.version) root.replaceChildren();
  hydrate(h(App, { template }), root);
}

start().catch(() => {
  const notice = document.querySelector('#generator-failed');
  notice?.removeAttribute('hidden');
});
