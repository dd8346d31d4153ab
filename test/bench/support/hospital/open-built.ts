import { constants, copyFileSync } from 'node:fs';
import type { TillDatabase } from '@main/db/database';
import { openTill, temporaryFile } from '../../../support/till-file';
import { builtHospital } from './place';

/** A copy of the ten-year hospital; null where there is none, which is said. */
export function openBuilt(): TillDatabase | null {
  const { isBuilt, file } = builtHospital();
  if (!isBuilt) {
    console.warn('Left out, since there is no ten-year hospital: npm run bench -- --build');
    return null;
  }
  // The one that is kept stays as it was built. Where the disk can share pages, nothing is copied.
  const copy = temporaryFile();
  copyFileSync(file, copy, constants.COPYFILE_FICLONE);
  return openTill(copy);
}
