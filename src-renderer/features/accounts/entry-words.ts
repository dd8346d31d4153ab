import { t } from '@lingui/core/macro';
import type { AccountEntry, OpenAccountItem } from '@shared/ipc/views/accounts';

/** What happened on an account, in a word or two. */
export function entryText(kind: AccountEntry['kind']): string {
  switch (kind) {
    case 'invoice':
      return t`Invoice`;
    case 'returned-check-fee':
      return t`Fee for a returned check`;
    case 'late-fee':
      return t`Late fee`;
    case 'interest':
      return t`Interest`;
    case 'payment':
      return t`Payment`;
    case 'voided-payment':
      return t`Payment voided`;
    case 'credit-note':
      return t`Credit note`;
    case 'refund':
      return t`Paid back`;
    case 'write-off':
      return t`Written off`;
    case 'returned-check':
      return t`Check returned by the bank`;
  }
}

/** What is owed for. */
export function itemText(kind: OpenAccountItem['kind']): string {
  switch (kind) {
    case 'sale':
      return entryText('invoice');
    case 'returned-check':
      return entryText('returned-check-fee');
    case 'late-fee':
    case 'interest':
      return entryText(kind);
  }
}
