import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Title } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import type { ToBank } from '@shared/ipc/views/cash';
import { EmptyState } from '../../ui/layout/empty-state';
import { Panel } from '../../ui/layout/panel';
import { useStage } from '../../ui/layout/use-stage';
import { useMainAct } from '../../ui/use-main-act';
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
  const canGoOn = isAnything(chosen);
  const countBag = () => {
    if (canGoOn) showBanking('bag');
  };
  const stage = useStage('[data-next]', null);
  useMainAct('count-bag', t`Count the bag`, countBag);
  if (!isAnything(waiting)) {
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
    <section {...stage} className="banking" aria-label={t`What waits for the bank`}>
      <Stack>
        {shifts.length > 0 && (
          <Panel label={t`Closed shifts`}>
            <Title order={2} mb="xs">
              <Trans>Closed shifts</Trans>
            </Title>
            <WaitingShifts shifts={shifts} chosen={chosen.shifts} onDone={countBag} />
          </Panel>
        )}
        {corrections.length > 0 && (
          <Panel label={t`Found out later`}>
            <Title order={2} mb="xs">
              <Trans>Found out later</Trans>
            </Title>
            <WaitingCorrections
              corrections={corrections}
              chosen={chosen.corrections}
              onDone={countBag}
            />
          </Panel>
        )}
        {checks.length > 0 && (
          <Panel label={t`Checks`}>
            <Title order={2} mb="xs">
              <Trans>Checks</Trans>
            </Title>
            <WaitingChecks checks={checks} chosen={chosen.checks} onDone={countBag} />
          </Panel>
        )}
      </Stack>
      <DepositSum chosen={chosen} canGoOn={canGoOn} onNext={countBag} />
    </section>
  );
}

function isAnything({ shifts, checks, corrections }: ToBank): boolean {
  return shifts.length + checks.length + corrections.length > 0;
}
