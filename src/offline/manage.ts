import { canKeep, isRefused, openedPages, startKeeping, stopKeeping } from './device.ts';

/** The page “Reading offline”: what is kept on this device, and the button that removes it. */
const root = document.querySelector<HTMLElement>('[data-offline]');
const state = root?.querySelector<HTMLElement>('[role=status]');
const button = root?.querySelector('button');
const list = root?.querySelector('ul');

if (root && state && button && list) {
  const show = async () => {
    root.hidden = false;
    button.hidden = !canKeep();
    const isOn = canKeep() && !isRefused();
    const pages = isOn ? await openedPages() : [];
    state.textContent = sentence(isOn, pages.length);
    button.textContent = isOn ? 'Remove what is kept on this device' : 'Keep pages on this device';
    list.replaceChildren(...pages.map(({ url, title }) => item(url, title)));
  };
  button.addEventListener('click', () => {
    const change = isRefused() ? startKeeping() : stopKeeping();
    void change.catch(() => undefined).then(show);
  });
  void show();
}

function sentence(isOn: boolean, count: number): string {
  if (!canKeep()) return 'This browser keeps no pages, or does not for this site.';
  if (!isOn) return 'Nothing is kept on this device.';
  const pages =
    count === 1 ? 'one page that you have opened' : `${count} pages that you have opened`;
  return `Kept on this device: the data, what checks and makes policies, and ${pages}.`;
}

function item(url: string, title: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const element = document.createElement('li');
  element.append(link);
  return element;
}
