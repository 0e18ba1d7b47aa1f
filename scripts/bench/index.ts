/** npm run bench: how long the core takes, in figures. Nothing here passes or fails. */
import { benchAdopting } from './adopting.ts';
import { benchComparing } from './comparing.ts';
import { benchParsing } from './parsing.ts';

benchParsing();
benchComparing();
await benchAdopting();
