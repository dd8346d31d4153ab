import { Plural, Trans } from '@lingui/react/macro';
import { addMinor, subtractMinor, sumMinor, type Minor } from '@shared/domain/money/money';
import type { ToBank } from '@shared/ipc/views/cash';
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
    <dl className="deposit-facts">
      <dt>
        <Trans>Cash that should be there</Trans>
      </dt>
      <dd>
        <MoneyText amountMinor={expectedMinor} />
      </dd>
      <dt>
        <Trans>Cash counted</Trans>
      </dt>
      <dd>
        <MoneyText amountMinor={countedMinor} />
      </dd>
      <dt>
        <Trans>Difference</Trans>
      </dt>
      <dd data-off={countedMinor === expectedMinor ? undefined : true}>
        <VarianceWords varianceMinor={subtractMinor(countedMinor, expectedMinor)} />
      </dd>
      <dt>
        <Plural value={checks.length} one="# check" other="# checks" />
      </dt>
      <dd>
        <MoneyText amountMinor={checkMinor} />
      </dd>
      <dt className="deposit-total">
        <Trans>Together</Trans>
      </dt>
      <dd className="deposit-total">
        <MoneyText amountMinor={addMinor(countedMinor, checkMinor)} />
      </dd>
    </dl>
  );
}
