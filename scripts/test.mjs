// npm test: installs what it needs, a browser included, and runs every check. One line at the end
// counts the tests.
import { launch } from './lib/launch.mjs';

await launch('node', ['scripts/test/index.ts', ...process.argv.slice(2)]);
