import { describe, expect, it } from 'vitest';
import { DEMO_FILES, readRows, readText } from './read-demo';

describe.each(DEMO_FILES)('%s', (file) => {
  const text = readText(file);

  it('is composed UTF-8 with plain line ends and nothing that cannot be read', () => {
    expect(text).toBe(text.normalize('NFC'));
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/[\uFEFF\uFFFD\r\t]|\u00C3./u);
  });
});

it.each(['products.csv', 'clients.csv', 'patients.csv'] as const)(
  'every cell of %s is trimmed',
  (file) => {
    const untidy = readRows(file)
      .flatMap((row) => Object.values(row))
      .filter((cell) => cell !== cell.trim() || cell.includes('  '));
    expect(untidy).toEqual([]);
  },
);
