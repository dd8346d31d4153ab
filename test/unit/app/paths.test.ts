import { dataFolderFrom } from '@main/app/paths';
import { describe, expect, it } from 'vitest';

const PERSONAL = '/home/nora/.config/Frontdesk';

describe('dataFolderFrom', () => {
  it.each([
    { said: 'nothing', argv: ['electron', '.'], folder: PERSONAL },
    { said: '--demo', argv: ['electron', '.', '--demo'], folder: `${PERSONAL}/demo` },
    { said: '--data', argv: ['electron', '--data', '/srv/till'], folder: '/srv/till' },
    { said: 'both', argv: ['electron', '--demo', '--data', '/srv/till'], folder: '/srv/till' },
  ])('with $said it is $folder', ({ argv, folder }) => {
    expect(dataFolderFrom(argv, PERSONAL)).toBe(folder);
  });
});
