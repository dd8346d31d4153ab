import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** Makes the program `name` from `source`, of the till's own code; answers its file. */
export async function buildProgram(
  name: string,
  source = `test/faults/${name}.ts`,
): Promise<string> {
  const input = { [name]: join(ROOT, source) };
  await build({
    configFile: join(ROOT, 'vite.faults.config.mts'),
    build: { rolldownOptions: { input } },
  });
  return join(ROOT, `out/faults/${name}.mjs`);
}
