import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a client reads of a check that the bank did not pay. */
export function returnedCheckText(
  what: 'fee' | 'check',
  number: string,
  i18n: Pick<I18n, '_'>,
): string {
  return what === 'fee'
    ? i18n._(msg`Fee for returned check ${number}`)
    : i18n._(msg`Returned check ${number}`);
}
