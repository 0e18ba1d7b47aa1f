/**
 * npm run sample-document: writes the document that the page “Check your own policy” offers to try.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../lib/run.mjs';
import { toDocx } from './docx.ts';
import { SAMPLE, SAMPLE_FILE } from './sample-policy.ts';

const path = join(root, SAMPLE_FILE);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, await toDocx(SAMPLE, 'automatic'));
console.log(`${SAMPLE_FILE} is written.`);
