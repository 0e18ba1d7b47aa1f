/** The look of the file, small and in it: a policy that was downloaded has nothing else to load. */
export const STYLE = `:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2.5rem; }
h3 { margin-bottom: 0.3rem; font-size: 1.05rem; }
h4 { margin-bottom: 0.2rem; }
h3 + p, h4 + p { margin-top: 0; }
img { max-width: min(60%, 22rem); max-height: 6rem; width: auto; height: auto; }
.school { font-size: 1.25rem; margin-bottom: 0; }
.draft { display: inline-block; border: 2px solid; padding: 0.1rem 0.7rem; font-weight: bold; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid; padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; }
:is([aria-labelledby=control], .form) th:first-child { width: 33%; }
.form:has(thead th:nth-child(3)) th:first-child { width: 8%; }
:is(.signatures, .form) tbody tr { height: 3rem; }
nav ul, .lettered { list-style-type: ''; }
nav ul { padding: 0; }
.lettered { padding-inline-start: 2.2em; }
.letter { display: inline-block; min-width: 2.2em; margin-inline-start: -2.2em; }
.diff { white-space: pre-line; }
ins { text-decoration-thickness: 0.12em; }
blockquote { margin: 0.3rem 0 0.8rem; border-inline-start: 3px solid; padding-inline-start: 0.9rem; font-family: serif; }
blockquote p { margin: 0; }
cite { font: bold 0.9rem system-ui, sans-serif; }
footer { margin-top: 3rem; border-top: 1px solid; font-size: 0.9rem; }
@media screen and (width < 40rem) {
  :is(.signatures, .form) table { table-layout: auto; font-size: 0.78rem; }
  :is(.signatures, .form) :is(th, td) { padding-inline: 0.2rem; }
}
@media print {
  @page { size: A4; margin: 20mm; @bottom-right { content: counter(page) " / " counter(pages); } }
  :root { color-scheme: light; font-size: 11pt; }
  body { max-width: none; margin: 0; padding: 0; orphans: 3; widows: 3; }
  nav, .form, .appendix { break-before: page; }
  nav, .form { break-after: page; }
  thead { display: table-header-group; }
  .form:has(tbody tr:nth-child(13)) tbody { & tr { height: 1.95rem; } & :is(th, td) { padding-block: 0; } }
  tr, blockquote, .signatures { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  footer { display: none; }
}
`;
