import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** Makes the program test/faults/`name`.ts from the till's own code; answers its file. */
export async function buildProgram(name: string): Promise<string> {
  const input = { [name]: join(ROOT, `test/faults/${name}.ts`) };
  await build({
    configFile: join(ROOT, 'vite.faults.config.mts'),
    build: { rolldownOptions: { input } },
  });
  return join(ROOT, `out/faults/${name}.mjs`);
}
