import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EntryKind } from './statement-data';

/** The words for what happened on an account, on its screen and its statement alike. */
export function entryWords(kind: EntryKind): MessageDescriptor {
  switch (kind) {
    case 'invoice':
      return msg`Invoice`;
    case 'returned-check-fee':
      return msg`Fee for a returned check`;
    case 'late-fee':
      return msg`Late fee`;
    case 'interest':
      return msg`Interest`;
    case 'payment':
      return msg`Payment`;
    case 'voided-payment':
      return msg`Payment voided`;
    case 'credit-note':
      return msg`Credit note`;
    case 'refund':
      return msg`Refund`;
    case 'write-off':
      return msg`Written off`;
    case 'returned-check':
      return msg`Check returned by the bank`;
  }
}
