import { useLingui } from '@lingui/react/macro';
import { IconCircle, IconCircleCheckFilled, IconCircleDot } from '@tabler/icons-react';
import { STEPS, type Step } from './import-work';

/** How far the import has come. */
export function ImportSteps({ at }: { readonly at: Step }) {
  const { t } = useLingui();
  const names: Readonly<Record<Step, string>> = {
    file: t`Choose the file`,
    columns: t`Match the columns`,
    report: t`Look at the trial run`,
    done: t`Done`,
  };
  const current = STEPS.indexOf(at);
  return (
    <ol className="import-steps" aria-label={t`Steps`}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className="import-step"
          aria-current={index === current ? 'step' : undefined}
        >
          <StepIcon index={index} current={current} />
          {names[step]}
        </li>
      ))}
    </ol>
  );
}

function StepIcon({ index, current }: { readonly index: number; readonly current: number }) {
  if (index < current || (index === current && index === STEPS.length - 1))
    return <IconCircleCheckFilled size={20} aria-hidden />;
  const Icon = index === current ? IconCircleDot : IconCircle;
  return <Icon size={20} aria-hidden />;
}
