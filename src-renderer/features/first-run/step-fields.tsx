import type { Step } from './draft-faults';
import { HospitalStep } from './hospital-step';
import { ManagerStep } from './manager-step';
import { MoneyStep } from './money-step';
import type { StepProps } from './step-props';
import { TillStep } from './till-step';

/** The fields of one page. */
export function StepFields({ step, ...props }: StepProps & { readonly step: Step }) {
  switch (step) {
    case 'hospital':
      return <HospitalStep {...props} />;
    case 'money':
      return <MoneyStep {...props} />;
    case 'till':
      return <TillStep {...props} />;
    case 'manager':
      return <ManagerStep {...props} />;
  }
}
