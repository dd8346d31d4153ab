import { t } from '@lingui/core/macro';

export type NumberFault =
  'NOT_AN_AMOUNT' | 'NOT_A_QUANTITY' | 'NOT_A_PERCENT' | 'TOO_PRECISE' | 'TOO_LARGE';

/** Why what is typed cannot be taken. */
export function numberFaultText(code: NumberFault): string {
  switch (code) {
    case 'NOT_AN_AMOUNT':
      return t`Type an amount in digits`;
    case 'NOT_A_QUANTITY':
      return t`Type a quantity in digits, more than zero`;
    case 'NOT_A_PERCENT':
      return t`Type a percentage in digits`;
    case 'TOO_PRECISE':
      return t`Too many digits after the decimal separator`;
    case 'TOO_LARGE':
      return t`That is too large`;
  }
}
