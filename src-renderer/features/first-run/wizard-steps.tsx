import { useLingui } from '@lingui/react/macro';
import { IconCircle, IconCircleCheckFilled, IconCircleDot } from '@tabler/icons-react';
import { STEPS, type Step } from './draft-faults';

/** What each page is called. */
export function useStepNames(): Readonly<Record<Step, string>> {
  const { t } = useLingui();
  return {
    hospital: t`The hospital`,
    money: t`Money and taxes`,
    till: t`This till`,
    manager: t`The first manager`,
  };
}

/** How far the wizard has come. */
export function WizardSteps({ at }: { readonly at: number }) {
  const { t } = useLingui();
  const names = useStepNames();
  return (
    <ol className="wizard-steps" aria-label={t`Steps`}>
      {STEPS.map((step, index) => (
        <li key={step} className="wizard-step" aria-current={index === at ? 'step' : undefined}>
          <StepIcon index={index} at={at} />
          {names[step]}
        </li>
      ))}
    </ol>
  );
}

function StepIcon({ index, at }: { readonly index: number; readonly at: number }) {
  if (index < at) return <IconCircleCheckFilled size={22} aria-hidden />;
  return index === at ? (
    <IconCircleDot size={22} aria-hidden />
  ) : (
    <IconCircle size={22} aria-hidden />
  );
}
