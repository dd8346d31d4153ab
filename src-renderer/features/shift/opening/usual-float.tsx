import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { subtractMinor, type Minor } from '@shared/domain/money/money';
import { MoneyText } from '../../../ui/money/money-text';
import { VarianceWords } from '../../../ui/money/variance-words';

interface Props {
  readonly amountMinor: Minor;
  readonly countedMinor: Minor;
  /** Who says how much there is: the rules of the house, or whoever closed the last shift. */
  readonly from: 'rule' | 'last-shift';
}

/** What is expected to be in the drawer. Any other count is taken as well. */
export function UsualFloat({ amountMinor, countedMinor, from }: Props) {
  const isThat = countedMinor === amountMinor;
  const isKept = from === 'last-shift';
  return (
    <div className="usual-float" data-met={isThat ? true : undefined}>
      <Text size="sm">{isKept ? <Trans>The last shift kept</Trans> : ruleText(isThat)}</Text>
      <Text fw={700} fz="lg">
        <MoneyText amountMinor={amountMinor} />
      </Text>
      {isKept && countedMinor !== 0 && !isThat && (
        <Text size="sm" role="status">
          <VarianceWords varianceMinor={subtractMinor(countedMinor, amountMinor)} />
        </Text>
      )}
    </div>
  );
}

function ruleText(isThat: boolean) {
  return isThat ? <Trans>The usual float</Trans> : <Trans>Usually there is</Trans>;
}
