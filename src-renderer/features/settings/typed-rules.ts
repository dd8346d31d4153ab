import type { Minor } from '@shared/domain/money/money';
import type { RatePpm } from '@shared/domain/rate/rate';
import type { TillSettings } from '@shared/ipc/views/till';

export type Rules = TillSettings['receivablesRules'];

/** The rules as they are typed: a number may be missing for the moment. */
export interface TypedRules {
  readonly termsDays: number | string;
  readonly lateFeeKind: Rules['lateFee']['kind'];
  readonly lateFeeMinor: Minor | null;
  readonly lateFeePpm: RatePpm | null;
  readonly graceDays: number | string;
  readonly monthlyInterestPpm: RatePpm | null;
  readonly leastChargeMinor: Minor | null;
  readonly returnedCheckFeeMinor: Minor | null;
  readonly disputeReviewDays: number | string;
  readonly estimateDays: number | string;
  readonly depositPpm: RatePpm | null;
  readonly noteTerms: string;
  readonly statementText: string;
}

export function typedFrom({ lateFee, ...rules }: Rules): TypedRules {
  return {
    ...rules,
    lateFeeKind: lateFee.kind,
    lateFeeMinor: lateFee.kind === 'amount' ? lateFee.amountMinor : null,
    lateFeePpm: lateFee.kind === 'percent' ? lateFee.ratePpm : null,
  };
}

/** What is typed as rules; null while something is missing. */
export function rulesFrom(typed: TypedRules): Rules | null {
  const lateFee = lateFeeFrom(typed);
  const { monthlyInterestPpm, leastChargeMinor, returnedCheckFeeMinor, depositPpm } = typed;
  if (lateFee === null || monthlyInterestPpm === null || leastChargeMinor === null) return null;
  if (returnedCheckFeeMinor === null || depositPpm === null) return null;
  return {
    lateFee,
    ...{ monthlyInterestPpm, leastChargeMinor, returnedCheckFeeMinor, depositPpm },
    termsDays: Number(typed.termsDays),
    graceDays: Number(typed.graceDays),
    disputeReviewDays: Number(typed.disputeReviewDays),
    estimateDays: Number(typed.estimateDays),
    noteTerms: typed.noteTerms.trim(),
    statementText: typed.statementText.trim(),
  };
}

function lateFeeFrom({
  lateFeeKind,
  lateFeeMinor,
  lateFeePpm,
}: TypedRules): Rules['lateFee'] | null {
  switch (lateFeeKind) {
    case 'none':
      return { kind: 'none' };
    case 'amount':
      return lateFeeMinor === null ? null : { kind: 'amount', amountMinor: lateFeeMinor };
    case 'percent':
      return lateFeePpm === null ? null : { kind: 'percent', ratePpm: lateFeePpm };
  }
}
