import { parseArgs } from 'node:util';
import { exitWith } from './lib/exit.mjs';
import { VirtualPrinter } from './printer/virtual-printer.mjs';
import { openPage } from './printer/web.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '9100' },
    web: { type: 'string', default: '9101' },
  },
});

await exitWith(async () => {
  const page = await openPage(Number(values.web));
  const printer = new VirtualPrinter({
    port: Number(values.port),
    onMark: page.show,
    onMode: page.showMode,
  });
  try {
    await printer.listen();
    page.onMode((mode) => void printer.setMode(mode));
    console.log(`The virtual printer listens on 127.0.0.1:${printer.port}.`);
    console.log(`Its paper, its drawer and its moods: http://127.0.0.1:${page.port}`);
    await new Promise((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
  } finally {
    page.close();
    await printer.close();
  }
  return 0;
});
