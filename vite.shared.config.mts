import { fileURLToPath } from 'node:url';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';

// Lingui's faster compiler was not installed on every machine we tried (docs/adr/0004-build.md).
// Babel it is, without the daily advice to change.
process.env['LINGUI_SUPPRESS_BABEL_WARNING'] = '1';

/** The absolute path of `path` in the checkout. */
export const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** How imports are found, in every process and in the tests. */
export const resolve = {
  alias: {
    '@shared': fromRoot('./src-shared'),
    '@main': fromRoot('./src-main'),
    '@renderer': fromRoot('./src-renderer'),
  },
};

/** Turns the macros and catalogues of the texts into code: in the window, the till and the tests. */
export const texts = () => [
  lingui({ failOnCompileError: true }),
  babel({ presets: [linguiTransformerBabelPreset()] }),
];
