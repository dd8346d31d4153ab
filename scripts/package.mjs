import { parseArgs } from 'node:util';
import { buildIfStale } from './lib/build.mjs';
import { exitWith } from './lib/exit.mjs';
import { packageApp } from './lib/package-app.mjs';

const { values } = parseArgs({ options: { installers: { type: 'boolean', default: false } } });

await exitWith(async () => {
  await buildIfStale();
  for (const made of await packageApp({ installers: values.installers })) console.log(made);
});
