import { Trans, useLingui } from '@lingui/react/macro';
import { Input, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { depositAsked } from '@shared/domain/estimate/deposit-asked';
import { estimateRange } from '@shared/domain/estimate/estimate-range';
import type { Minor } from '@shared/domain/money/money';
import type { TaxRules } from '@shared/domain/tax/tax';
import type { EstimateView } from '@shared/ipc/views/estimates';
import { call } from '../../../bridge/call';
import { useDateText } from '../../../state/time-text';
import { useTill } from '../../../state/till';
import { Dialog } from '../../../ui/dialogs/dialog';
import { DialogForm } from '../../../ui/dialogs/dialog-form';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';
import { MoneyRange } from '../money-range';
import { useEstimates } from '../state/estimates-store';
import { linesLeft, NOTHING_PICKED, undecided } from './picked';
import { PresentLines } from './present-lines';
import { SignForm } from './sign-form';
import { isSigned, NOT_SIGNED } from './signing';

/** An estimate in large type for the client: what it takes, either or, and their name under it. */
export function PresentView({ estimate }: { readonly estimate: EstimateView }) {
  const { t } = useLingui();
  const dateText = useDateText();
  const acting = useAct();
  const tax = useTaxRules(estimate);
  const [picked, setPicked] = useState(NOTHING_PICKED);
  const [signing, setSigning] = useState(NOT_SIGNED);
  const [typedDeposit, setDeposit] = useState<Minor | null | undefined>(undefined);
  const [isAsked, setAsked] = useState(false);
  const { estimateId, number, title, note, lines, client, contentSha256 } = estimate;
  const left = linesLeft(lines, picked);
  const range = estimateRange(left, tax);
  const depositMinor =
    typedDeposit === undefined ? depositAsked(range.highMinor, estimate.depositPpm) : typedDeposit;
  const accept = () => {
    setAsked(true);
    if (undecided(lines, picked).length > 0 || left.length === 0) return;
    if (!isSigned(signing) || depositMinor === null) return;
    const { isOnPaper, signedBy, strokes } = signing;
    void acting.act(
      () =>
        call('estimates.accept', {
          ...{ estimateId, contentSha256, depositMinor },
          lineIds: left.map(({ estimateLineId }) => estimateLineId),
          signature:
            isOnPaper || strokes === null
              ? null
              : { signedBy: signedBy.trim(), strokes: strokes.map((stroke) => [...stroke]) },
        }),
      () => {
        close();
        tellDone(t`Estimate ${number} is accepted.`);
      },
    );
  };
  const until = dateText(estimate.validUntil);
  return (
    <Dialog title={t`${title} for ${client.displayName}`} size="screen" onClose={close}>
      <div className="present">
        <DialogForm
          doneLabel={t`Accept`}
          isRunning={acting.isRunning}
          onDone={accept}
          onClose={close}
        >
          <Text c="dimmed" className="present-head" tabIndex={-1} data-autofocus>
            {number} · <Trans>Valid until {until}</Trans>
          </Text>
          {note !== '' && <Text className="present-note">{note}</Text>}
          <PresentLines lines={lines} picked={picked} isAsked={isAsked} onPick={setPicked} />
          <div className="present-total" role="status" aria-label={t`What it comes to`}>
            <span>
              <Trans>All together, with tax</Trans>
            </span>
            <b>
              <MoneyRange {...range} />
            </b>
          </div>
          {isAsked && left.length === 0 && (
            <Input.Error role="alert">{t`Nothing is left on it that could be agreed to.`}</Input.Error>
          )}
          <SignForm
            signing={signing}
            depositMinor={depositMinor}
            isAsked={isAsked}
            onSign={setSigning}
            onDeposit={setDeposit}
          />
          <Stack>
            <FailureNotice failure={acting.failure} />
          </Stack>
        </DialogForm>
      </div>
    </Dialog>
  );
}

function close(): void {
  useEstimates.setState({ isPresenting: false });
}

function useTaxRules({ taxExempt }: EstimateView): TaxRules {
  const hospital = useTill(({ settings }) => settings?.hospital);
  return {
    mode: hospital?.taxMode ?? 'exclusive',
    rounding: hospital?.taxRounding ?? 'document',
    exempt: taxExempt,
  };
}
