// npm run unit: the unit tests once; with -- --watch, again for whatever is saved. What else is
// given goes to Vitest.
import { launch } from './lib/launch.mjs';

const args = process.argv.slice(2);
const mode = args.includes('--watch') ? 'watch' : 'run';
const rest = args.filter((arg) => arg !== '--watch');

await launch('vitest', [mode, '--project', 'unit', ...rest]);
