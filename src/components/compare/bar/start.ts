/** The script of a page of comparison. */
import { startBar } from './bar.ts';

startBar();
