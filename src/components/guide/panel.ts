import type { PublishedGuide } from '../../compare/publish-guide.ts';
import { path } from '../../site/urls.ts';
import stylesheet from '../../styles/guide.css?url';
import { loadStyles } from '../late-styles.ts';
import { renderGuide } from './render.ts';

const FAILED =
  'The topics and counterparts of this clause could not be loaded. Check your connection, then choose its number again.';

/** What stays at the top of a window may cover so many pixels. */
const UNDER_THE_BAR = 64;

/** The panel that is open; what was asked for before it, and comes later, is not shown any more. */
let open: { readonly link: HTMLAnchorElement; readonly panel: HTMLElement } | null = null;

/**
 * Shows under a clause what it is about and its counterparts, and goes there; or puts that away,
 * where it is shown.
 *
 * @param link the number or letter of the clause
 * @param slug the policy
 */
export async function toggleGuide(link: HTMLAnchorElement, slug: string): Promise<void> {
  const wasOpen = open?.link === link;
  close();
  if (wasOpen) {
    link.focus();
    return;
  }
  const panel = document.createElement('section');
  open = { link, panel };
  const [html] = await Promise.all([guideHtml(link, slug), loadStyles(stylesheet)]);
  if (open?.panel === panel && html !== null) show(link, panel, html);
}

function close(): void {
  open?.panel.remove();
  open = null;
}

/** @returns null where the link is that of no clause */
async function guideHtml(link: HTMLAnchorElement, slug: string): Promise<string | null> {
  const guide = await loadGuide(slug).catch(() => null);
  if (!guide) return `<p>${FAILED}</p>`;
  const id = decodeURIComponent(link.hash.slice(1));
  const clause = guide.clauses.find((one) => one.id === id);
  return clause ? renderGuide({ guide, clause }) : null;
}

function show(link: HTMLAnchorElement, panel: HTMLElement, html: string): void {
  const name = link.getAttribute('aria-label') ?? link.textContent.trim();
  panel.className = 'guide ours';
  panel.tabIndex = -1;
  panel.setAttribute('aria-label', `Topics and counterparts of ${name}`);
  panel.innerHTML = html;
  panel.prepend(closeButton(link));
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') goBack(link);
  });
  putUnder(link, panel);
  panel.focus({ preventScroll: true });
  panel.scrollIntoView({ block: 'nearest' });
  // A panel taller than the window must not push the clause out of it.
  if (link.getBoundingClientRect().top < UNDER_THE_BAR) link.scrollIntoView();
}

function closeButton(link: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Close';
  button.addEventListener('click', () => goBack(link));
  return button;
}

function goBack(link: HTMLAnchorElement): void {
  close();
  link.focus();
}

/**
 * Under the first words of the clause, before its bullets; a row of a table has no room, so it goes
 * under the table.
 */
function putUnder(link: HTMLAnchorElement, panel: HTMLElement): void {
  const piece = link.parentElement;
  const table = piece?.closest('.wide, dl');
  const words = piece?.querySelector(':scope > .q > p, :scope > p');
  const rest = piece?.querySelector(':scope > :is(ul, .note)');
  if (table) table.after(panel);
  else if (words) words.after(panel);
  else if (rest) rest.before(panel);
  else piece?.append(panel);
}

const loading = new Map<string, Promise<PublishedGuide>>();

/** The file of a policy is loaded once; one that failed is asked for again. */
function loadGuide(slug: string): Promise<PublishedGuide> {
  const asked = loading.get(slug) ?? fetchGuide(slug);
  loading.set(slug, asked);
  asked.catch(() => loading.delete(slug));
  return asked;
}

async function fetchGuide(slug: string): Promise<PublishedGuide> {
  const response = await fetch(path(`data/clauses/${slug}.json`));
  if (!response.ok) throw new Error(`${slug}: ${response.status}`);
  return (await response.json()) as PublishedGuide;
}
