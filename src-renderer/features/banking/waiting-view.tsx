import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Title } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import type { ToBank } from '@shared/ipc/views/cash';
import { EmptyState } from '../../ui/layout/empty-state';
import { Panel } from '../../ui/layout/panel';
import { chosenOf, showBanking, useBanking } from './deposit-draft';
import { DepositSum } from './deposit-sum';
import { WaitingChecks } from './waiting-checks';
import { WaitingCorrections } from './waiting-corrections';
import { WaitingShifts } from './waiting-shifts';

/** Everything that is in the safe, ready to be chosen, and what the choice comes to. */
export function WaitingView({ waiting }: { readonly waiting: ToBank }) {
  const { t } = useLingui();
  const draft = useBanking((state) => state.draft);
  const { shifts, checks, corrections } = waiting;
  const chosen = chosenOf(waiting, draft);
  if (shifts.length + checks.length + corrections.length === 0) {
    return (
      <Panel>
        <EmptyState
          icon={<IconBuildingBank size={40} aria-hidden />}
          title={t`Nothing waits for the bank`}
        >
          <Trans>What a shift leaves for the bank appears here as soon as it is closed.</Trans>
        </EmptyState>
      </Panel>
    );
  }
  return (
    <div className="banking">
      <Stack>
        {shifts.length > 0 && (
          <Panel label={t`Closed shifts`}>
            <Title order={2} mb="xs">
              <Trans>Closed shifts</Trans>
            </Title>
            <WaitingShifts shifts={shifts} chosen={chosen.shifts} />
          </Panel>
        )}
        {corrections.length > 0 && (
          <Panel label={t`Found out later`}>
            <Title order={2} mb="xs">
              <Trans>Found out later</Trans>
            </Title>
            <WaitingCorrections corrections={corrections} chosen={chosen.corrections} />
          </Panel>
        )}
        {checks.length > 0 && (
          <Panel label={t`Checks`}>
            <Title order={2} mb="xs">
              <Trans>Checks</Trans>
            </Title>
            <WaitingChecks checks={checks} chosen={chosen.checks} />
          </Panel>
        )}
      </Stack>
      <DepositSum
        chosen={chosen}
        onNext={() => {
          showBanking('bag');
        }}
      />
    </div>
  );
}
