import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Title } from '@mantine/core';
import { cashToBank } from '@shared/domain/deposit/cash-to-bank';
import { addMinor, sumMinor } from '@shared/domain/money/money';
import type { ToBank } from '@shared/ipc/views/cash';
import { Panel } from '../../ui/layout/panel';
import { MoneyText } from '../../ui/money/money-text';

interface Props {
  readonly chosen: ToBank;
  readonly onNext: () => void;
}

/** What the choice comes to, and the way on. */
export function DepositSum({ chosen, onNext }: Props) {
  const { t } = useLingui();
  const { shifts, checks, corrections } = chosen;
  const cashMinor = cashToBank(shifts, corrections);
  const checkMinor = sumMinor(checks.map(({ amountMinor }) => amountMinor));
  return (
    <Panel label={t`The next deposit`}>
      <Stack className="deposit-sum">
        <Title order={2}>
          <Trans>The next deposit</Trans>
        </Title>
        <dl className="deposit-facts">
          <dt>
            <Plural value={shifts.length} one="Cash of # shift" other="Cash of # shifts" />
          </dt>
          <dd>
            <MoneyText amountMinor={cashMinor} />
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
            <MoneyText amountMinor={addMinor(cashMinor, checkMinor)} />
          </dd>
        </dl>
        <Button
          size="lg"
          disabled={shifts.length + checks.length + corrections.length === 0}
          onClick={onNext}
        >
          <Trans>Count the bag</Trans>
        </Button>
      </Stack>
    </Panel>
  );
}
