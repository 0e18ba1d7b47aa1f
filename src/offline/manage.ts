import { openedPages, standing, startKeeping, stopKeeping, type Standing } from './device.ts';

/** The page “Reading offline”: what is kept on this device, and the button that removes it. */
const root = document.querySelector<HTMLElement>('[data-offline]');
const state = root?.querySelector<HTMLElement>('[role=status]');
const button = root?.querySelector('button');
const list = root?.querySelector('ul');

if (root && state && button && list) {
  let now: Standing = 'nothing';
  const show = async () => {
    now = await standing();
    const pages = now === 'kept' ? await openedPages() : [];
    root.hidden = false;
    button.hidden = now === 'impossible';
    button.textContent =
      now === 'nothing' ? 'Keep pages on this device' : 'Remove what is kept on this device';
    state.textContent = sentence(now, pages.length);
    list.replaceChildren(...pages.map(({ url, title }) => item(url, title)));
  };
  button.addEventListener('click', () => {
    const change = now === 'nothing' ? startKeeping() : stopKeeping();
    void change.catch(() => undefined).then(show);
  });
  void show();
  // A worker takes over when all has been fetched.
  navigator.serviceWorker?.addEventListener('controllerchange', () => void show());
}

function sentence(now: Standing, count: number): string {
  const pages =
    count === 1 ? 'one page that you have opened' : `${count} pages that you have opened`;
  return {
    impossible: 'This browser keeps no pages, or keeps none for this site.',
    nothing: 'Nothing is kept on this device.',
    coming: 'What is to be kept on this device is being fetched.',
    kept: `Kept on this device: the data, the tools that check and make policies, and ${pages}.`,
  }[now];
}

function item(url: string, title: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const element = document.createElement('li');
  element.append(link);
  return element;
}
