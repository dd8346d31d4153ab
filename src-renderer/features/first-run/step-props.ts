import type { Draft } from './draft';
import type { Faults } from './draft-faults';

/** What every page of the wizard works with. */
export interface StepProps {
  readonly draft: Draft;
  readonly faults: Faults;
  readonly onChange: (changes: Partial<Draft>) => void;
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
