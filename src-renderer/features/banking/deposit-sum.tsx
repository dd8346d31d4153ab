import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Title } from '@mantine/core';
import { cashToBank } from '@shared/domain/deposit/cash-to-bank';
import { addMinor, sumMinor } from '@shared/domain/money/money';
import type { ToBank } from '@shared/ipc/views/cash';
import { KeyHint } from '../../ui/key-hint';
import { Fact, Facts } from '../../ui/layout/facts';
import { Panel } from '../../ui/layout/panel';
import { MoneyText } from '../../ui/money/money-text';
import { MAIN_ACT } from '../../ui/use-main-act';

interface Props {
  readonly chosen: ToBank;
  /** Something is chosen. */
  readonly canGoOn: boolean;
  readonly onNext: () => void;
}

/** What the choice comes to, and the way on. */
export function DepositSum({ chosen, canGoOn, onNext }: Props) {
  const { t } = useLingui();
  const { shifts, checks, corrections } = chosen;
  const cashMinor = cashToBank(shifts, corrections);
  const checkMinor = sumMinor(checks.map(({ amountMinor }) => amountMinor));
  return (
    <Panel label={t`The next deposit`} isBeside>
      <Stack>
        <Title order={2}>
          <Trans>The next deposit</Trans>
        </Title>
        <Facts>
          <Fact
            label={<Plural value={shifts.length} one="Cash of # shift" other="Cash of # shifts" />}
          >
            <MoneyText amountMinor={cashMinor} />
          </Fact>
          <Fact label={<Plural value={checks.length} one="# check" other="# checks" />}>
            <MoneyText amountMinor={checkMinor} />
          </Fact>
          <Fact label={<Trans>Together</Trans>} isSum>
            <MoneyText amountMinor={addMinor(cashMinor, checkMinor)} />
          </Fact>
        </Facts>
        <Button
          size="lg"
          data-next
          disabled={!canGoOn}
          rightSection={<KeyHint keys={MAIN_ACT} />}
          onClick={onNext}
        >
          <Trans>Count the bag</Trans>
        </Button>
      </Stack>
    </Panel>
  );
}
