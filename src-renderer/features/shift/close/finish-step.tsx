import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { sumCash } from '@shared/domain/cash/coin-rolls';
import { subtractMinor } from '@shared/domain/money/money';
import { useTill } from '../../../state/till';
import { countedFrom } from '../../../ui/cash/counted';
import { Fact, Facts } from '../../../ui/layout/facts';
import { MoneyText } from '../../../ui/money/money-text';
import { useMoney } from '../../../ui/money/use-money';
import { useApproval } from '../../../ui/people/use-approval';
import { signedItems } from '../checklist/signed-items';
import { finish } from './close-acts';
import { StepFrame } from './step-frame';
import type { StepProps } from './step-props';
import { VarianceWords } from '../../../ui/money/variance-words';

const NO_ITEMS: readonly string[] = [];

/** Everything once more, before it stands for good. */
export function FinishStep({ draft, onBack }: StepProps) {
  const { t } = useLingui();
  const { currency } = useMoney();
  const { run, dialog } = useApproval();
  const items = useTill(({ settings }) => settings?.drawerRules.closingChecklist ?? NO_ITEMS);
  const { counted, reason, initials } = draft;
  if (counted === null) return null;
  const { cashMinor } = counted.counted;
  const keptMinor = sumCash(draft.nextFloat ?? countedFrom(currency, counted.suggestedFloat));
  const unsigned = items.length - signedItems(items, initials).length;
  return (
    <StepFrame
      title={t`Close the shift`}
      lead={<Trans>It gets its Z number and stands for good.</Trans>}
      nextLabel={t`Close the shift`}
      isRunning={draft.isRunning}
      failure={draft.failure}
      onBack={onBack}
      onNext={() => void finish(run, items, currency)}
    >
      <Facts>
        <Fact label={t`Cash counted`}>
          <MoneyText amountMinor={cashMinor} />
        </Fact>
        <Fact label={t`Difference in cash`}>
          <VarianceWords varianceMinor={counted.varianceMinor} />
        </Fact>
        {reason.trim() !== '' && <Fact label={t`Reason`}>{reason}</Fact>}
        <Fact label={t`Next float`}>
          <MoneyText amountMinor={keptMinor} />
        </Fact>
        <Fact label={t`Goes to the bank`}>
          <MoneyText amountMinor={subtractMinor(cashMinor, keptMinor)} />
        </Fact>
      </Facts>
      {unsigned > 0 && (
        <Text c="var(--fd-warn)" fw={600}>
          <Plural
            value={unsigned}
            one="# line of the closing checklist is not signed. The Z report will say so."
            other="# lines of the closing checklist are not signed. The Z report will say so."
          />
        </Text>
      )}
      {counted.needsManager && (
        <Text c="var(--fd-warn)" fw={600}>
          <Trans>The difference is over the limit: a manager has to approve it.</Trans>
        </Text>
      )}
      {dialog}
    </StepFrame>
  );
}
