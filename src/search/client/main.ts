/**
 * The script of the search: one file for the box and the page, so that a slow line is asked once.
 */
export { enhance } from './box.ts';
export { startPage } from './page.ts';
export { supplyFrom } from './supply.ts';
