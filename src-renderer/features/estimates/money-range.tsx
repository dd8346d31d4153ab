import type { Minor } from '@shared/domain/money/money';
import { useMoney } from '../../ui/money/use-money';

interface Props {
  readonly lowMinor: Minor;
  readonly highMinor: Minor;
}

/** From so much to so much; one amount where both are the same. */
export function MoneyRange({ lowMinor, highMinor }: Props) {
  const { format } = useMoney();
  const [low, high] = [format(lowMinor), format(highMinor)];
  return <span className="money-range">{lowMinor === highMinor ? high : `${low} – ${high}`}</span>;
}
