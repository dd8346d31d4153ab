import type { AccountEntry, OpenAccountItem } from '@shared/ipc/views/accounts';
import { entryWords } from '@shared/pages/statement-words';
import { i18n } from '../../state/i18n';

/** What happened on an account, as its statement calls it. */
export function entryText(kind: AccountEntry['kind']): string {
  return i18n._(entryWords(kind));
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
