// Runs a tool of the project on the project's own Node, installing what it needs first:
// node scripts/tool.mjs astro build
import { launch } from './lib/launch.mjs';

const [tool, ...args] = process.argv.slice(2);
await launch(tool, args);
