// Runs a command of the project, installing what it needs first: node scripts/launch.mjs
// scripts/fuzz.ts --minutes 5
import { launch } from './lib/launch.mjs';

await launch('node', process.argv.slice(2));
