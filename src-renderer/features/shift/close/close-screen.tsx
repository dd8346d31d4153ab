import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Failure } from '@shared/ipc/failures';
import { CLOSE_STEPS, type CloseStep } from '@shared/ipc/views/close-draft';
import type { ShiftFiguresView, ShiftView } from '@shared/ipc/views/shifts';
import { useTill } from '../../../state/till';
import { useTimeText } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { Screen } from '../../../ui/layout/screen';
import { useMoney } from '../../../ui/money/use-money';
import { SlipsStep } from './slips-step';
import { CashStep } from './cash-step';
import { ChecklistStep } from './checklist-step';
import { ChecksStep } from './checks-step';
import { beginClosing } from './close-acts';
import { goToStep, leaveCounting, openNext, useClosing, type CloseDraft } from './close-draft';
import { CloseSteps } from './close-steps';
import { keepTyping } from './keep-typing';
import './close.css';
import { CompareStep } from './compare-step';
import { FinishStep } from './finish-step';
import { FloatStep } from './float-step';
import { OpenItemsStep } from './open-items-step';
import { ResumeSelling } from './resume-selling';
import type { StepProps } from './step-props';

interface Props {
  readonly shift: ShiftView;
  /** Somebody sells in the next shift meanwhile. */
  readonly hasOpen: boolean;
}

const SHIFTS = ['shifts', 'payments'] as const;

/** From the first look to the Z report: what is typed stays, however often it is left. */
export function CloseScreen({ shift, hasOpen }: Props) {
  const { t } = useLingui();
  const { currency } = useMoney();
  const since = useTimeText()(shift.openedAtMs);
  const { shiftId } = shift;
  const [failure, setFailure] = useState<Failure | null>(null);
  const draft = useClosing((state) => (state.draft?.shiftId === shiftId ? state.draft : null));
  const figures = useAnswer('shifts.figures', { shiftId }, SHIFTS);
  const hasDraft = draft !== null;
  useEffect(() => {
    if (!hasDraft) void beginClosing(shiftId, currency).then(setFailure);
  }, [hasDraft, shiftId, currency]);
  useEffect(keepTyping, []);
  return (
    <Screen
      title={t`Close the shift`}
      lead={<Trans>The shift that began {since}. Sales of now belong to the next one.</Trans>}
      actions={
        <>
          <ResumeSelling shiftId={shiftId} isOffered={!hasOpen && draft?.counted == null} />
          {!hasOpen && (
            <Button variant="default" onClick={openNext}>
              <Trans>Open the next shift</Trans>
            </Button>
          )}
          <Button variant="default" onClick={leaveCounting}>
            <Trans>Go on later</Trans>
          </Button>
        </>
      }
    >
      <FailureNotice failure={failure ?? figures.failure} />
      {draft !== null && figures.value !== null && <Steps draft={draft} figures={figures.value} />}
    </Screen>
  );
}

function Steps({
  draft,
  figures,
}: {
  readonly draft: CloseDraft;
  readonly figures: ShiftFiguresView;
}) {
  const hasList = useTill(({ settings }) => {
    return (settings?.drawerRules.closingChecklist.length ?? 0) > 0;
  });
  const steps = CLOSE_STEPS.filter((step) => step !== 'checklist' || hasList);
  const at = steps.indexOf(draft.step);
  const before = steps[at - 1];
  const after = steps[at + 1];
  return (
    <div className="close">
      <CloseSteps draft={draft} steps={steps} />
      <StepNow
        key={draft.step}
        step={draft.step}
        draft={draft}
        figures={figures}
        onBack={
          before === undefined
            ? null
            : () => {
                goToStep(before);
              }
        }
        onNext={() => {
          if (after !== undefined) goToStep(after);
        }}
      />
    </div>
  );
}

function StepNow({ step, ...props }: StepProps & { readonly step: CloseStep }) {
  switch (step) {
    case 'open-items':
      return <OpenItemsStep {...props} />;
    case 'cash':
      return <CashStep {...props} />;
    case 'checks':
      return <ChecksStep {...props} />;
    case 'slips':
      return <SlipsStep {...props} />;
    case 'compare':
      return <CompareStep {...props} />;
    case 'float':
      return <FloatStep {...props} />;
    case 'checklist':
      return <ChecklistStep {...props} />;
    case 'finish':
      return <FinishStep {...props} />;
  }
}
