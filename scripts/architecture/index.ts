// npm run architecture: draws the rooms of the code again, from what they import.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOMS } from '../../rooms.js';
import { root } from '../lib/run.mjs';
import { arrowsIn } from './arrows.ts';
import { draw } from './drawing.ts';
import { readImports } from './imports.mjs';
import { WAYS } from './ways.ts';

const PICTURE = 'docs/architecture.svg';

writeFileSync(join(root, PICTURE), draw(ROOMS, arrowsIn(readImports()), WAYS));
console.log(`${PICTURE} is drawn.`);
