import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { output } from '../lib/run.mjs';

/**
 * Something this Linux lacks.
 * @typedef {object} Need
 * @property {string} purpose what it is for, to follow "needs"
 * @property {readonly string[]} packages by their names in Debian
 * @property {boolean} browser whether what a browser needs (libraries, fonts) is wanted too
 */

/**
 * What Electron is linked against, and the fonts a page needs.
 * @param {string} executable
 */
export async function ensureLibraries(executable) {
  if (process.platform !== 'linux') return;
  if ((await missingLibraries(executable)).length === 0) return;
  await install({ purpose: 'Electron', packages: ['libgtk-3-0'], browser: true });
  const missing = await missingLibraries(executable);
  if (missing.length > 0) {
    throw new Error(`Electron still lacks ${missing.join(', ')} on this computer.`);
  }
}

/** A virtual display, for machines without a screen. */
export async function ensureVirtualDisplay() {
  if (isCommand('Xvfb')) return;
  await install({ purpose: 'a virtual display', packages: ['xvfb'], browser: false });
}

/**
 * What compiling SQLite needs.
 * @param {boolean} lacksHeaders whether the headers of Node have to come from Debian too
 */
export async function ensureCompiler(lacksHeaders) {
  const packages = [
    ...['g++', 'make', 'python3'].filter((command) => !isCommand(command)),
    ...(lacksHeaders ? ['libnode-dev'] : []),
  ];
  if (packages.length === 0) return;
  await install({ purpose: 'compiling SQLite', packages, browser: false });
}

/** What the tests of a failing disk compile, on the one system that they can fail a disk of. */
export async function ensureTestCompiler() {
  if (process.platform !== 'linux' || isCommand('cc')) return;
  await install({ purpose: 'a test', packages: ['gcc', 'libc6-dev'], browser: false });
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const lines = (await output('ldd', [executable])).split('\n');
  return lines.flatMap((line) => (line.includes('not found') ? [line.trim().split(' ')[0]] : []));
}

/** @param {string} command */
function isCommand(command) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, command)));
}

/**
 * Installs by apt when we may, and otherwise says exactly what to type.
 * @param {Need} need
 */
async function install({ purpose, packages, browser }) {
  if (process.getuid?.() !== 0 || !isCommand('apt-get')) {
    const commands = [
      ...(browser ? ['sudo npx playwright install-deps chromium'] : []),
      `sudo apt-get install ${packages.join(' ')}`,
    ];
    throw new Error(
      `This computer lacks what ${purpose} needs. Type this, then start again:\n\n` +
        commands.map((command) => `  ${command}\n`).join('') +
        '\nOn a Linux without apt, install the packages of the same purpose.',
    );
  }
  console.error(`Installing what ${purpose} needs …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await quietly('apt-get', ['update'], env);
  // Playwright knows the names on every release of Debian and Ubuntu.
  if (browser) await quietly('playwright', ['install-deps', 'chromium'], env);
  await quietly('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], env);
}

/**
 * Shows what a command says only when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
async function quietly(command, args, env) {
  try {
    await output(command, args, { env });
  } catch (error) {
    if (error instanceof Error && 'stderr' in error) console.error(error.stderr);
    throw new Error(`${command} ${args.join(' ')} failed; its own words are above.`, {
      cause: error,
    });
  }
}
