/** How something goes through the rooms. */
export interface Way {
  /** What goes, in two lines for the head of its column. */
  readonly title: readonly [string, string];
  /** The files that take the steps, in order; the page says in words what each does. */
  readonly files: readonly string[];
}

/** The paths of documents through the rooms. */
export const WAYS: readonly Way[] = [
  {
    title: ['a published', 'policy'],
    files: [
      'src/integrations/validate-content.ts',
      'src/policy/parse.ts',
      'src/topics/join.ts',
      'src/law/cited.ts',
      'src/site/references.ts',
      'src/compare/compare.ts',
      'src/components/compare/render.ts',
      'src/pages/policies/[slug].astro',
      'src/search/records.ts',
    ],
  },
  {
    title: ['a reader’s', 'document'],
    files: [
      'src/components/check/reader.ts',
      'src/import/read.ts',
      'src/check/check.ts',
      'src/export/word/paper.ts',
    ],
  },
  {
    title: ['a school’s', 'answers'],
    files: [
      'src/template/publish.ts',
      'src/site/template.ts',
      'src/components/adopt/use-answers.ts',
      'src/adopt/assemble.ts',
      'src/export/formats.ts',
    ],
  },
];

/** The room of a file in src/. */
export function roomOf(file: string): string | null {
  const [, room, ...rest] = file.split('/');
  return room !== undefined && rest.length > 0 ? room : null;
}
