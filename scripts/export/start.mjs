// npm run export: paths are meant from where the reader is, not from here.
import { launch } from '../lib/launch.mjs';

await launch('node', ['scripts/export/index.ts', ...process.argv.slice(2)], {
  INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
});
