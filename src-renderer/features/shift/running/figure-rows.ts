import { t } from '@lingui/core/macro';
import { negateMinor, subtractMinor, type Minor } from '@shared/domain/money/money';
import type { ShiftFigure, ShiftFiguresView } from '@shared/ipc/views/shifts';

/** One figure of the shift, and the papers it is made of. */
export interface FigureRow {
  readonly figure: ShiftFigure;
  /** Of a card, or who lends. */
  readonly brand: string | null;
  readonly label: string;
  /** Null when whoever asks may not see it. */
  readonly amountMinor: Minor | null;
  /** Its papers may be looked at. */
  readonly isOpen: boolean;
}

/** How the cash comes about, each part with the sign of what it does to the drawer. */
export function cashRows({ shift, parts }: ShiftFiguresView): FigureRow[] {
  const row = (
    figure: ShiftFigure,
    label: string,
    amountMinor: Minor | null,
    isOpen = true,
  ): FigureRow => ({ figure, brand: null, label, amountMinor, isOpen });
  if (parts === null) {
    return [
      row('float', t`Float at the start`, shift.floatMinor),
      row('cash', t`Cash from sales`, null, false),
      row('refunds', t`Paid back in cash`, null),
      row('paid-in', t`Paid in`, null),
      row('paid-out', t`Paid out`, null),
      row('drops', t`Dropped to the safe`, null),
      row('float-changes', t`Changes of the float`, null),
    ];
  }
  return [
    row('float', t`Float at the start`, parts.floatMinor),
    row('cash', t`Cash from sales`, subtractMinor(parts.tenderedMinor, parts.changeMinor)),
    row('refunds', t`Paid back in cash`, negateMinor(parts.refundedMinor)),
    row('paid-in', t`Paid in`, parts.paidInMinor),
    row('paid-out', t`Paid out`, negateMinor(parts.paidOutMinor)),
    row('drops', t`Dropped to the safe`, negateMinor(parts.droppedMinor)),
    row(
      'float-changes',
      t`Changes of the float`,
      subtractMinor(parts.floatInMinor, parts.floatOutMinor),
    ),
  ];
}

/** Checks, each brand of card, each lender, and gift certificates. */
export function otherRows({ expected, slips }: ShiftFiguresView): FigureRow[] {
  return [
    {
      figure: 'check',
      brand: null,
      label: t`Checks`,
      amountMinor: expected?.checkMinor ?? null,
      isOpen: true,
    },
    ...slips.map(({ kind, brand }): FigureRow => ({
      figure: kind,
      brand: kind === 'gift-certificate' ? null : brand,
      label: kind === 'gift-certificate' ? t`Gift certificates` : brand,
      amountMinor:
        expected?.slips.find((slip) => slip.kind === kind && slip.brand === brand)?.amountMinor ??
        null,
      isOpen: true,
    })),
  ];
}
