import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { deviceSecret } from '@main/platform/device-secret';
import { describe, expect, it } from 'vitest';
import { temporaryFile } from '../../support/till-file';

describe('the secret of a computer', () => {
  it('is made once, and for its owner alone', () => {
    const file = temporaryFile('device.key');
    const secret = deviceSecret(file);
    expect(secret).toHaveLength(32);
    expect(deviceSecret(file)).toEqual(secret);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('is made again where the power went before it was written', () => {
    const file = temporaryFile('device.key');
    writeFileSync(file, '');
    writeFileSync(`${file}.tmp`, 'half');
    expect(deviceSecret(file)).toEqual(readFileSync(file));
  });

  it('is never replaced when it is another thing', () => {
    const file = temporaryFile('device.key');
    writeFileSync(file, 'not a key');
    expect(() => deviceSecret(file)).toThrow('restore it from a backup');
    expect(readFileSync(file, 'utf8')).toBe('not a key');
  });
});
