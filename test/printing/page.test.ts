import { drawerKickBytes } from '@main/printing/drawer-kick';
import { expect, it, onTestFinished } from 'vitest';
import type { Mode } from '../../scripts/printer/virtual-printer.mjs';
import { openPage } from '../../scripts/printer/web.mjs';
import { startPrinter, transportTo } from '../support/virtual-printer';

/** The page and what it is told, one event after the other. */
async function open() {
  const page = await openPage(0);
  onTestFinished(page.close);
  const origin = `http://127.0.0.1:${page.port}`;
  const { body } = await fetch(`${origin}/events`);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  return { page, origin, next: async () => (await reader?.read())?.value };
}

it('draws what is printed as it is printed, and the drawer', async () => {
  const { page, origin, next } = await open();
  expect(await (await fetch(origin)).text()).toContain('<title>Virtual receipt printer</title>');
  expect(await next()).toBe('data: {"marks":[],"mode":"ok"}\n\n');
  const printer = await startPrinter({ onMark: page.show, onMode: page.showMode });
  await transportTo(printer).send(drawerKickBytes(2), { onProgress: () => undefined });
  expect(await next()).toBe('data: {"marks":[{"kind":"pulse","m":0,"t1":50,"t2":250}]}\n\n');
});

it('has a button for every mood, for nobody but its own page', async () => {
  const { page, origin } = await open();
  const modes: Mode[] = [];
  page.onMode((mode) => modes.push(mode));
  const post = (path: string, site: string) =>
    fetch(origin + path, { method: 'POST', headers: { 'sec-fetch-site': site } });
  expect((await post('/mode/paper-out', 'same-origin')).status).toBe(204);
  expect((await post('/mode/dead', 'cross-site')).status).toBe(403);
  expect((await post('/mode/angry', 'same-origin')).status).toBe(404);
  expect(modes).toEqual(['paper-out']);
});
