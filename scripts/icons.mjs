import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { buildIfStale } from './lib/build.mjs';
import { openDisplay } from './lib/display.mjs';
import { macIcon, windowsIcon } from './lib/icon-files.mjs';
import { environmentWith, root } from './lib/run.mjs';
import { electronRuntime } from './setup/electron-runtime.mjs';

// Draws resources/icons/icon.svg in every size and packs the Windows and macOS icons from it.
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const folder = join(root, 'resources/icons');
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');
const scratch = mkdtempSync(join(tmpdir(), 'frontdesk-icons-'));

const runtime = await electronRuntime();
await buildIfStale();
const display = await openDisplay();
const app = await _electron.launch({
  executablePath: runtime.executable,
  args: [...runtime.args, '--data', scratch],
  env: environmentWith(display.env),
});
try {
  const page = await app.firstWindow();
  const pictures = [];
  for (const size of SIZES) {
    await page.setContent(pageFor(size));
    const png = await page.locator('svg').screenshot({ omitBackground: true });
    pictures.push({ size, png });
    if (size <= 512) writeFileSync(join(folder, `${size}x${size}.png`), png);
  }
  writeFileSync(join(folder, 'icon.ico'), windowsIcon(pictures.filter(({ size }) => size <= 256)));
  writeFileSync(join(folder, 'icon.icns'), macIcon(pictures));
} finally {
  await app.close();
  display.close();
  rmSync(scratch, { recursive: true });
}

/** @param {number} size */
function pageFor(size) {
  const sized = drawing.replace(/width="\d+" height="\d+"/, `width="${size}" height="${size}"`);
  return `<body style="margin: 0; background: transparent">${sized}</body>`;
}
