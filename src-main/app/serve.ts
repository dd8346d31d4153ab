import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Nothing but our own files; styles inline because the UI kit sets positions that way. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers a request for a file of the built window in `folder`; 404 for everything else. */
export async function serveFile(folder: string, url: string): Promise<Response> {
  try {
    const file = fileFor(folder, new URL(url).pathname);
    const type = TYPES[extname(file)];
    if (!file.startsWith(folder + sep) || type === undefined) return notFound();
    return new Response(await readFile(file), {
      headers: {
        'content-type': type,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  } catch {
    // No such file, or an address that is none.
    return notFound();
  }
}

function fileFor(folder: string, pathname: string): string {
  return normalize(join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname)));
}

function notFound(): Response {
  return new Response('not found', { status: 404 });
}
