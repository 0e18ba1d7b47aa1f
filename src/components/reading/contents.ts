/** The section that has begun above this part of the window is the one that is read. */
const LINE = 0.12;

let follows = false;

/**
 * Marks in the contents the section that is being read: that of the clause which the address names
 * while it is in view, or otherwise the one at the top of the window. (Style rules can mark one by
 * themselves, but take the next section as soon as it begins in the upper half.)
 */
export function followReader(): void {
  const links = contentsLinks();
  if (follows || links.size === 0) return;
  follows = true;
  let waits = false;
  const markSoon = () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      mark(links);
    });
  };
  for (const event of ['scroll', 'resize', 'hashchange']) addEventListener(event, markSoon);
  markSoon();
}

/** The links of the contents by the section to which they lead, in the order of the document. */
function contentsLinks(): ReadonlyMap<Element, Element> {
  const links = document.querySelectorAll<HTMLAnchorElement>('.contents a');
  return new Map(
    Array.from(links).flatMap((link) => {
      const section = document.getElementById(link.hash.slice(1));
      return section ? [[section, link] as const] : [];
    }),
  );
}

function mark(links: ReadonlyMap<Element, Element>): void {
  const current = addressed(links) ?? lastBegun(links);
  for (const [section, link] of links) {
    if (section === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** The section of the clause that the address names, if any of it is in view. */
function addressed(links: ReadonlyMap<Element, Element>): Element | null {
  const target = document.querySelector(':target');
  if (!target || !isInView(target)) return null;
  return Array.from(links.keys()).findLast((section) => section.contains(target)) ?? null;
}

function isInView(one: Element): boolean {
  const { top, bottom } = one.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function lastBegun(links: ReadonlyMap<Element, Element>): Element | null {
  const line = innerHeight * LINE;
  const hasBegun = (section: Element) => section.getBoundingClientRect().top <= line;
  return Array.from(links.keys()).findLast(hasBegun) ?? null;
}
