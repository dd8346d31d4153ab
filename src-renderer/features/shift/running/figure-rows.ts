import { t } from '@lingui/core/macro';
import { negateMinor, subtractMinor, type Minor } from '@shared/domain/money/money';
import type { ShiftFigure, ShiftFiguresView } from '@shared/ipc/views/shifts';

/** One figure of the shift, and the papers it is made of. */
export interface FigureRow {
  readonly figure: ShiftFigure;
  /** Of a card. */
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

/** Checks, and each brand of card. */
export function otherRows({ expected, cardBrands }: ShiftFiguresView): FigureRow[] {
  const of = (wanted: string) =>
    expected?.cards.find(({ brand }) => brand === wanted)?.amountMinor ?? null;
  return [
    {
      figure: 'check',
      brand: null,
      label: t`Checks`,
      amountMinor: expected?.checkMinor ?? null,
      isOpen: true,
    },
    ...cardBrands.map((brand): FigureRow => ({
      figure: 'card',
      brand,
      label: brand,
      amountMinor: of(brand),
      isOpen: true,
    })),
  ];
}
