// npm run new-policy: the two files of a policy, for a person to fill in.
import { launch } from './lib/launch.mjs';

await launch('node', ['scripts/new-policy/index.ts', ...process.argv.slice(2)]);
