import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconCircleDot } from '@tabler/icons-react';
import { CLOSE_STEPS, type CloseStep } from '@shared/ipc/views/close-draft';
import { goToStep, isTakenDown, type CloseDraft } from './close-draft';

interface Props {
  readonly draft: CloseDraft;
  readonly steps: readonly CloseStep[];
}

/** What each step of the closing is called. */
export function useStepNames(): Readonly<Record<CloseStep, string>> {
  const { t } = useLingui();
  return {
    'open-items': t`What is still open`,
    cash: t`Count the cash`,
    checks: t`Tick the checks`,
    slips: t`Cards and slips`,
    compare: t`Compare`,
    float: t`Next float`,
    checklist: t`Closing checklist`,
    finish: t`Close the shift`,
  };
}

/** How far the closing has come. What was reached can be walked back to, and forth again. */
export function CloseSteps({ draft, steps }: Props) {
  const { t } = useLingui();
  const names = useStepNames();
  const place = (step: CloseStep) => CLOSE_STEPS.indexOf(step);
  // What was typed since the last count has to be taken down before anything comes of it.
  const last = isTakenDown(draft) ? place(draft.reached) : Math.min(place(draft.reached), 3);
  return (
    <nav aria-label={t`Steps`}>
      <ol className="close-steps">
        {steps.map((step) => (
          <li key={step}>
            <UnstyledButton
              className="close-step"
              aria-current={step === draft.step ? 'step' : undefined}
              disabled={place(step) > last}
              onClick={() => {
                goToStep(step);
              }}
            >
              <StepIcon isCurrent={step === draft.step} isDone={place(step) < last} />
              {names[step]}
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepIcon({
  isCurrent,
  isDone,
}: {
  readonly isCurrent: boolean;
  readonly isDone: boolean;
}) {
  if (isCurrent) return <IconCircleDot size={20} aria-hidden />;
  if (isDone) return <IconCircleCheckFilled size={20} aria-hidden />;
  return <IconCircle size={20} aria-hidden />;
}
