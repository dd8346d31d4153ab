import { isLogo, MAX_LOGO_BYTES } from '@shared/domain/picture/logo';
import { describe, expect, it } from 'vitest';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff, 0xe0];

function dataUrl(kind: string, beginning: readonly number[], sizeBytes = 200): string {
  const bytes = Buffer.alloc(sizeBytes);
  Buffer.from(beginning).copy(bytes);
  return `data:image/${kind};base64,${bytes.toString('base64')}`;
}

describe('a logo', () => {
  it('is a PNG or a JPEG, or there is none', () => {
    expect(isLogo('')).toBe(true);
    expect(isLogo(dataUrl('png', PNG))).toBe(true);
    expect(isLogo(dataUrl('jpeg', JPEG))).toBe(true);
  });

  it('is what its first bytes say, not its name', () => {
    expect(isLogo(dataUrl('png', JPEG))).toBe(false);
    expect(isLogo(dataUrl('jpeg', [...Buffer.from('<svg>')]))).toBe(false);
    expect(isLogo(dataUrl('gif', PNG))).toBe(false);
  });

  it.each([0, 1, 2])('may have %i bytes less than too many', (less) => {
    expect(isLogo(dataUrl('png', PNG, MAX_LOGO_BYTES - less))).toBe(true);
    expect(isLogo(dataUrl('png', PNG, MAX_LOGO_BYTES + 1 + less))).toBe(false);
  });
});
