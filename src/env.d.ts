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
