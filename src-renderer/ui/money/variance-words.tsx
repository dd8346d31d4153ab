import { Trans } from '@lingui/react/macro';
import { minor, type Minor } from '@shared/domain/money/money';
import { MoneyText } from './money-text';

/** A difference in words: nobody has to know which way a minus sign points. */
export function VarianceWords({ varianceMinor }: { readonly varianceMinor: Minor }) {
  if (varianceMinor === 0) return <Trans>Balanced</Trans>;
  const amount = <MoneyText amountMinor={minor(Math.abs(varianceMinor))} />;
  return varianceMinor > 0 ? <Trans>Over by {amount}</Trans> : <Trans>Short by {amount}</Trans>;
}
