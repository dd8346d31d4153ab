import { exitWith } from './lib/exit.mjs';
import { runScreens } from './lib/screens.mjs';
import { runSuites } from './lib/suites.mjs';

// The pictures of the README, taken of the real app: docs/pictures.
const config = ['--config', 'playwright.screenshots.config.mts'];

await exitWith(() => runSuites([() => runScreens([...config, ...process.argv.slice(2)])]));
