import type { Draft } from './draft';
import type { Faults, Step } from './draft-faults';
import { HospitalStep } from './hospital-step';
import { ManagerStep } from './manager-step';
import { MoneyStep } from './money-step';
import { TillStep } from './till-step';

/** What every page of the wizard works with. */
export interface StepProps {
  readonly draft: Draft;
  readonly faults: Faults;
  readonly onChange: (changes: Partial<Draft>) => void;
}

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

type TextName = {
  [Name in keyof Draft]: Draft[Name] extends string ? Name : never;
}[keyof Draft];

/** Ties the text field `name` of the draft to an input. */
export function textField({ draft, faults, onChange }: StepProps, name: TextName) {
  return {
    value: draft[name],
    error: faults[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      onChange({ [name]: event.currentTarget.value });
    },
  };
}
