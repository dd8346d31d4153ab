import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/**
 * @typedef {import('./virtual-printer.mjs').Mode} Mode
 * @typedef {import('./paper.mjs').Mark} Mark
 */

const MODES = /** @type {const} */ (['ok', 'paper-out', 'cover-open', 'slow', 'dead']);
// Enough to look back on, and little enough for a browser that comes late.
const KEPT_MARKS = 5000;

/**
 * A page on localhost that draws what is printed as it is printed.
 * @param {number} port 0 for any free one
 */
export async function openPage(port) {
  const html = readFileSync(join(import.meta.dirname, 'page.html'));
  /** @type {Mark[]} */ let marks = [];
  /** @type {Mode} */ let mode = 'ok';
  /** @type {(mode: Mode) => void} */ let changeMode = () => undefined;
  /** @type {Set<import('node:http').ServerResponse>} */ const watchers = new Set();

  /** @param {object} news */
  function tell(news) {
    for (const watcher of watchers) watcher.write(eventOf(news));
  }

  const server = createServer((request, response) => {
    const wanted = MODES.find((each) => request.url === `/mode/${each}`);
    if (request.method === 'POST' && wanted !== undefined) {
      // Another page in the same browser has no business with the printer.
      const isOurs = [undefined, 'same-origin', 'none'].includes(header(request, 'sec-fetch-site'));
      if (isOurs) changeMode(wanted);
      response.writeHead(isOurs ? 204 : 403).end();
    } else if (request.method === 'GET' && request.url === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    } else if (request.method === 'GET' && request.url === '/events') {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
      });
      response.write(eventOf({ marks, mode }));
      watchers.add(response);
      response.on('close', () => watchers.delete(response));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(undefined);
    });
  });
  const address = server.address();

  return {
    port: address !== null && typeof address === 'object' ? address.port : port,
    show: /** @param {Mark} mark */ (mark) => {
      marks = [...marks, mark].slice(-KEPT_MARKS);
      tell({ marks: [mark] });
    },
    showMode: /** @param {Mode} now */ (now) => {
      mode = now;
      tell({ mode });
    },
    onMode: /** @param {(mode: Mode) => void} change what the buttons do */ (change) => {
      changeMode = change;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {object} news */
function eventOf(news) {
  return `data: ${JSON.stringify(news)}\n\n`;
}

/** @param {import('node:http').IncomingMessage} request @param {string} name */
function header(request, name) {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
