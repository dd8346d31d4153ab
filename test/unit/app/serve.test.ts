import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONTENT_SECURITY_POLICY, serveFile } from '@main/app/serve';
import { describe, expect, it } from 'vitest';
import { temporaryFile } from '../../support/till-file';

function builtWindow(): string {
  const home = dirname(temporaryFile());
  const folder = join(home, 'renderer');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<h1>Frontdesk</h1>');
  writeFileSync(join(folder, 'a b.css'), 'h1 {}');
  writeFileSync(join(folder, 'till.db'), 'not for the window');
  writeFileSync(join(home, 'secret.js'), 'not for the window');
  return folder;
}

describe('serveFile', () => {
  it('serves the page under its policy', async () => {
    const answer = await serveFile(builtWindow(), 'app://frontdesk/');
    expect(await answer.text()).toBe('<h1>Frontdesk</h1>');
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  });

  it('knows escaped names', async () => {
    expect((await serveFile(builtWindow(), 'app://frontdesk/a%20b.css')).status).toBe(200);
  });

  it.each([
    'app://frontdesk/missing.js',
    'app://frontdesk/till.db',
    'app://frontdesk/..%2Fsecret.js',
    'app://frontdesk/%2e%2e/secret.js',
    'app://frontdesk/%E0%A4%A.js',
  ])('has nothing at %s', async (url) => {
    expect((await serveFile(builtWindow(), url)).status).toBe(404);
  });
});
