import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import type { EstimateView } from '@shared/ipc/views/estimates';
import { goTo } from '../../../state/route';
import { useTimeText } from '../../../state/time-text';
import { KeyHint } from '../../../ui/key-hint';
import { Fact, Facts } from '../../../ui/layout/facts';
import { Panel } from '../../../ui/layout/panel';
import { useStage } from '../../../ui/layout/use-stage';
import { PlainList } from '../../../ui/lists/plain-list';
import { MoneyText } from '../../../ui/money/money-text';
import { LetterButton } from '../../../ui/paper/letter-button';
import { MAIN_ACT, useMainAct } from '../../../ui/use-main-act';
import { MoneyRange } from '../money-range';
import { showEstimates } from '../state/estimates-store';
import { stateText } from '../state/state-text';
import { ConvertDialog } from './convert-dialog';

/** An estimate that was answered: what the client agreed to, and what becomes of it. */
export function EstimateAnswered({ estimate }: { readonly estimate: EstimateView }) {
  const { t } = useLingui();
  const [isConverting, setConverting] = useState(false);
  const stage = useStage(null, leave);
  const { state, number, title, client, accepted, invoiceId } = estimate;
  const next = () => {
    if (state === 'accepted') setConverting(true);
    else if (invoiceId !== null) goTo({ screen: 'checkout', invoiceId });
  };
  useMainAct('estimate-next', t`Go on with the estimate`, next);
  const chosen = new Set(accepted?.lineIds ?? []);
  const lines = estimate.lines.filter(
    ({ estimateLineId }) => accepted === null || chosen.has(estimateLineId),
  );
  return (
    <section {...stage} tabIndex={-1} className="estimate-editor" aria-label={t`Estimate`}>
      <Panel label={t`What is on it`}>
        <Title order={2}>{client.displayName}</Title>
        <p>
          {number} · {title}
        </p>
        <PlainList label={t`Lines of the estimate`}>
          {lines.map((line) => (
            <li key={line.estimateLineId} className="estimate-answered-line">
              <span>
                <b>{line.description}</b>
                <span className="row-detail">{line.patientName}</span>
              </span>
              <MoneyRange lowMinor={line.lowMinor} highMinor={line.highMinor} />
            </li>
          ))}
        </PlainList>
      </Panel>
      <Panel label={t`The answer`} isBeside>
        <Stack>
          <Title order={2}>{stateText(state)}</Title>
          <AnswerFacts estimate={estimate} />
          {state === 'accepted' && (
            <Button size="lg" rightSection={<KeyHint keys={MAIN_ACT} />} onClick={next}>
              <Trans>Put on an invoice</Trans>
            </Button>
          )}
          {state === 'invoiced' && (
            <Button size="lg" rightSection={<KeyHint keys={MAIN_ACT} />} onClick={next}>
              <Trans>Go to the invoice</Trans>
            </Button>
          )}
          {accepted !== null && accepted.depositMinor > 0 && (
            <Button
              variant="default"
              onClick={() => {
                const { estimateId } = estimate;
                goTo({ screen: 'accounts', clientId: client.clientId, estimateId });
              }}
            >
              <Trans>Take the deposit</Trans>
            </Button>
          )}
          <LetterButton
            title={t`Estimate ${number}`}
            document={{ kind: 'estimate', id: estimate.estimateId }}
          >
            <Trans>Estimate as a letter</Trans>
          </LetterButton>
          <Button variant="default" rightSection={<KeyHint keys="Escape" />} onClick={leave}>
            <Trans>Back to the list</Trans>
          </Button>
        </Stack>
      </Panel>
      {isConverting && (
        <ConvertDialog
          estimate={estimate}
          onClose={() => {
            setConverting(false);
          }}
        />
      )}
    </section>
  );
}

function AnswerFacts({ estimate }: { readonly estimate: EstimateView }) {
  const timeText = useTimeText();
  const { accepted, declineReason } = estimate;
  if (accepted === null) {
    return (
      <Facts>
        <Fact label={<Trans>Reason</Trans>}>{declineReason}</Fact>
      </Facts>
    );
  }
  return (
    <Facts>
      <Fact label={<Trans>Accepted</Trans>}>{timeText(accepted.atMs)}</Fact>
      <Fact label={<Trans>Signed by</Trans>}>{accepted.signedBy ?? <Trans>On paper</Trans>}</Fact>
      <Fact label={<Trans>Deposit asked for</Trans>}>
        <MoneyText amountMinor={accepted.depositMinor} />
      </Fact>
      <Fact label={<Trans>Agreed</Trans>} isSum>
        <MoneyRange lowMinor={accepted.lowMinor} highMinor={accepted.highMinor} />
      </Fact>
    </Facts>
  );
}

function leave(): void {
  showEstimates('list');
}
