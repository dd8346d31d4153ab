import { t } from '@lingui/core/macro';
import type { MovementKind } from '@shared/journal/cash-facts';

/** What a movement is called. */
export function movementText(kind: MovementKind): string {
  switch (kind) {
    case 'paid-in':
      return t`Paid in`;
    case 'paid-out':
      return t`Paid out`;
    case 'drop':
      return t`Drop to the safe`;
    case 'float-in':
      return t`Added to the float`;
    case 'float-out':
      return t`Taken from the float`;
  }
}

/** Common reasons for a movement. */
export function movementReasons(kind: MovementKind): readonly string[] {
  switch (kind) {
    case 'paid-in':
      return [t`Payment on an old account`, t`Money found`, t`Returned by a supplier`];
    case 'paid-out':
      return [t`Postage`, t`Supplies`, t`Delivery paid at the door`];
    case 'drop':
      return [t`Too much cash in the drawer`, t`End of the busy hour`];
    case 'float-in':
      return [t`Change from the bank`, t`Small coins are short`];
    case 'float-out':
      return [t`Float was too large`, t`Change for another till`];
  }
}
