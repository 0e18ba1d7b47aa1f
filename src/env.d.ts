declare namespace App {
  interface Locals {
    /** The policy that the page shows, for the components of its text. */
    policy?: import('./policy/index.ts').Policy;
  }
}

declare module 'virtual:hues.css';
