import type { PolicyDocument } from '../adopt/document.ts';

/**
 * What an anchor leaves out of its heading: all but letters, digits, spaces, hyphens and low lines.
 */
const DROPPED = /[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu;

/** Where the links of a document lead, by the ids of what they lead to. */
export interface Anchors {
  readonly parts: ReadonlyMap<string, string>;
  readonly clauses: ReadonlyMap<string, string>;
}

/**
 * The anchors of the headings of a document in Markdown, as GitHub, GitLab and most programs that
 * show Markdown make them of the words of a heading. Where a program makes others, a link leads
 * nowhere, and its words are there all the same.
 */
export function anchorsOf(document: PolicyDocument): Anchors {
  const anchor = anchorMaker();
  const { title, control, log, contents, sections, closing } = document;
  for (const heading of [title, control.title, log?.title, contents.title]) {
    if (heading !== undefined) anchor(heading);
  }
  const parts = new Map<string, string>();
  const clauses = new Map<string, string>();
  for (const { id, number, title: name, clauses: within } of sections) {
    parts.set(id, anchor(`${number} ${name}`));
    for (const one of within) clauses.set(one.id, anchor(`${one.number} ${one.heading}`));
  }
  for (const part of closing) parts.set(part.id, anchor(part.title));
  return { parts, clauses };
}

/** Where headings have the same words, the second has 1 after its anchor, the third 2. */
function anchorMaker(): (heading: string) => string {
  const counts = new Map<string, number>();
  return (heading) => {
    const base = heading.toLowerCase().replaceAll(DROPPED, '').replaceAll(' ', '-');
    let count = counts.get(base) ?? -1;
    let anchor = base;
    do {
      count += 1;
      anchor = count === 0 ? base : `${base}-${count}`;
    } while (count > 0 && counts.has(anchor));
    counts.set(base, count);
    if (!counts.has(anchor)) counts.set(anchor, 0);
    return anchor;
  };
}
