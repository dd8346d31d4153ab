import { build } from './lib/build.mjs';
import { exitWith } from './lib/exit.mjs';

await exitWith(build);
