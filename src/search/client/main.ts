/**
 * The script of the search: one file for the box and the page, so that a slow connection is used
 * only once.
 */
export { enhance } from './box.ts';
export { startPage } from './page.ts';
export { supplyFrom } from './supply.ts';
