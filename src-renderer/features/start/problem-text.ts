import { t } from '@lingui/core/macro';

/** A finding of the start's check as a sentence. `problem` is a code, and where one was found. */
export function problemText(problem: string): string {
  const [code = '', place = ''] = problem.split(' ');
  switch (code) {
    case 'HASH_MISMATCH':
      return t`Entry ${place} of the journal was changed after it was written.`;
    case 'CHAIN_BROKEN':
      return t`Entry ${place} of the journal does not follow the one before it.`;
    case 'SEQUENCE_GAP':
      return t`Entries of the journal are missing before entry ${place}.`;
    case 'BROKEN_REFERENCES':
      return t`Some records point at others that are gone.`;
    case 'FILE_MISSING':
      return t`The file of this till is gone or empty, though it was here before.`;
    default:
      return t`The file itself is damaged.`;
  }
}
