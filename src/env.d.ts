declare namespace App {
  interface Locals {
    /** The policy that the page shows, for the components of its text. */
    policy?: import('./policy/index.ts').Policy;
  }
}

declare module 'virtual:hues.css';

declare module 'virtual:policy-files' {
  /** The policy files on disk, in the order of their names. */
  export const readFiles: () => import('./policy/index.ts').PolicyFile[];
}

declare module 'virtual:search-index' {
  /** What a build knows of the files of the index; null while authoring. */
  const names: import('./integrations/search-index-names.ts').IndexNames | null;
  export default names;
}
