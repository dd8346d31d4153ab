import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { Candidate } from './use-employee-by-text';

interface Props {
  readonly label: string;
  readonly text: string;
  /** Whom the text means now. */
  readonly found: Candidate | null;
  /** Whether somebody has to be meant. */
  readonly isAsked: boolean;
  readonly isFirst?: boolean;
  readonly onType: (text: string) => void;
}

/** An employee by number or by the beginning of a name, and whom that means. */
export function EmployeeField({ label, text, found, isAsked, isFirst = false, onType }: Props) {
  const { t } = useLingui();
  const nobody = t`Nobody here has this number. Type a number such as 104, or a name.`;
  return (
    <TextInput
      {...(isFirst && { 'data-autofocus': true })}
      autoComplete="off"
      label={label}
      description={found === null ? ' ' : `${found.number} ${found.name}`}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={text}
      error={isAsked && found === null ? nobody : null}
      onChange={(event) => {
        onType(event.currentTarget.value);
      }}
    />
  );
}
