import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { delimiter, join } from 'node:path';

/** The folder of the checkout. */
export const root = join(import.meta.dirname, '../..');

// npm puts these first for its scripts; a script started by hand deserves the same Node.
const path = [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);

/**
 * The environment of everything we start, with `extra` besides.
 * @param {Record<string, string>} [extra]
 * @returns {Record<string, string>}
 */
export function environmentWith(extra = {}) {
  const own = /** @type {Record<string, string>} */ ({ ...process.env });
  return { ...own, PATH: path, ...extra };
}

/**
 * Runs `command` in the checkout with what it prints going straight through.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] what it gets besides the environment
 * @returns {Promise<number>} its exit code; 1 when it could not be started or was killed
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: environmentWith(env),
      // The commands in node_modules/.bin are .cmd files on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    // Who ends us ends what we run.
    const end = () => child.kill();
    process.once('SIGTERM', end);
    child.on('close', (code) => {
      process.removeListener('SIGTERM', end);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs `command` in the checkout and answers what it wrote to standard output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, timeoutMs?: number }} [options]
 * @returns {Promise<string>}
 */
export async function output(command, args, options = {}) {
  const { stdout } = await promisify(execFile)(command, args, {
    cwd: options.cwd ?? root,
    env: environmentWith(options.env),
    timeout: options.timeoutMs ?? 0,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}
