import { Plural, Trans } from '@lingui/react/macro';
import { addMinor, subtractMinor, sumMinor, type Minor } from '@shared/domain/money/money';
import type { ToBank } from '@shared/ipc/views/cash';
import { Fact, Facts } from '../../ui/layout/facts';
import { MoneyText } from '../../ui/money/money-text';
import { VarianceWords } from '../../ui/money/variance-words';

interface Props {
  readonly chosen: ToBank;
  readonly expectedMinor: Minor;
  readonly countedMinor: Minor;
}

/** What was counted beside what should be there, and what goes to the bank in all. */
export function BagSum({ chosen: { checks }, expectedMinor, countedMinor }: Props) {
  const checkMinor = sumMinor(checks.map(({ amountMinor }) => amountMinor));
  return (
    <Facts>
      <Fact label={<Trans>Cash that should be there</Trans>}>
        <MoneyText amountMinor={expectedMinor} />
      </Fact>
      <Fact label={<Trans>Cash counted</Trans>}>
        <MoneyText amountMinor={countedMinor} />
      </Fact>
      <Fact label={<Trans>Difference</Trans>} isOff={countedMinor !== expectedMinor}>
        <VarianceWords varianceMinor={subtractMinor(countedMinor, expectedMinor)} />
      </Fact>
      <Fact label={<Plural value={checks.length} one="# check" other="# checks" />}>
        <MoneyText amountMinor={checkMinor} />
      </Fact>
      <Fact label={<Trans>Together</Trans>} isSum>
        <MoneyText amountMinor={addMinor(countedMinor, checkMinor)} />
      </Fact>
    </Facts>
  );
}
