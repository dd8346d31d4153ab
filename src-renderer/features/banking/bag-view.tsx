import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { sumCash } from '@shared/domain/cash/coin-rolls';
import { cashToBank } from '@shared/domain/deposit/cash-to-bank';
import { areTwoPeople } from '@shared/domain/deposit/two-people';
import type { ToBank } from '@shared/ipc/views/cash';
import { call } from '../../bridge/call';
import { CashTable } from '../../ui/cash/cash-table';
import { cashCountOf, nothingCounted } from '../../ui/cash/counted';
import { tryOrShowFault } from '../../ui/first-fault';
import { Panel } from '../../ui/layout/panel';
import { useStage } from '../../ui/layout/use-stage';
import { useMoney } from '../../ui/money/use-money';
import { useAct } from '../../ui/people/use-act';
import { tellDone } from '../../ui/toasts';
import { useMainAct } from '../../ui/use-main-act';
import { BagForm } from './bag-form';
import { BagSum } from './bag-sum';
import { changeDeposit, chosenOf, showBanking, showPrepared, useBanking } from './deposit-draft';

/** Counts the bag beside what should be in it, and says who closed it. */
export function BagView({ waiting }: { readonly waiting: ToBank }) {
  const { t } = useLingui();
  const { currency } = useMoney();
  const acting = useAct();
  const draft = useBanking((state) => state.draft);
  const [isAsked, setAsked] = useState(false);
  const bag = useRef<HTMLInputElement>(null);
  const stage = useStage('[data-autofocus]', backToChoice);
  const { depositId, bagNumber, initials, reason } = draft;
  const chosen = chosenOf(waiting, draft);
  const cash = draft.cash ?? nothingCounted(currency);
  const expectedMinor = cashToBank(chosen.shifts, chosen.corrections);
  const countedMinor = sumCash(cash);
  const isDifferent = countedMinor !== expectedMinor;
  const isWhole =
    [bagNumber, ...initials].every((text) => text.trim() !== '') &&
    areTwoPeople(initials) &&
    (!isDifferent || reason.trim() !== '');
  const prepare = () => {
    setAsked(true);
    if (!isWhole) return;
    const [first, second] = initials;
    void acting.act(
      (approval) =>
        call('deposits.prepare', {
          depositId,
          shiftIds: chosen.shifts.map(({ shiftId }) => shiftId),
          correctionIds: chosen.corrections.map(({ correctionId }) => correctionId),
          cash: cashCountOf(cash),
          checkIds: chosen.checks.map(({ tenderId }) => tenderId),
          bagNumber: bagNumber.trim(),
          initials: [first.trim(), second.trim()],
          reason: isDifferent ? reason.trim() : '',
          approval,
        }),
      ({ number }) => {
        showPrepared(depositId);
        tellDone(t`Deposit ${number} is prepared.`);
      },
    );
  };
  const prepareOrShowFault = () => {
    tryOrShowFault(stage.ref.current, prepare);
  };
  useMainAct('prepare-deposit', t`Prepare the deposit`, prepareOrShowFault);
  return (
    <section {...stage} tabIndex={-1} className="banking" aria-label={t`The next bag`}>
      <Panel label={t`Count the bag`}>
        <Stack>
          <div>
            <Title order={2}>
              <Trans>Count the bag</Trans>
            </Title>
            <Text c="dimmed">
              <Trans>Two people count, and both sign.</Trans>
            </Text>
          </div>
          <CashTable
            cash={cash}
            onChange={(next) => {
              changeDeposit({ cash: next });
            }}
            onDone={() => {
              bag.current?.focus();
            }}
          />
          <div>
            <Button variant="default" onClick={backToChoice}>
              <Trans>Back to the choice</Trans>
            </Button>
          </div>
        </Stack>
      </Panel>
      <Panel label={t`The bag`}>
        <Stack>
          <BagSum chosen={chosen} expectedMinor={expectedMinor} countedMinor={countedMinor} />
          <BagForm
            bag={bag}
            draft={draft}
            isDifferent={isDifferent}
            isAsked={isAsked}
            acting={acting}
            onDone={prepareOrShowFault}
          />
        </Stack>
      </Panel>
      {acting.dialog}
    </section>
  );
}

function backToChoice(): void {
  showBanking('waiting');
}
