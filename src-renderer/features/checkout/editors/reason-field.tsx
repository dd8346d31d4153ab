import { useLingui } from '@lingui/react/macro';
import { Autocomplete } from '@mantine/core';

interface Props {
  readonly value: string;
  readonly onType: (reason: string) => void;
  readonly error: string | null;
  /** Common reasons, found by their first letters. */
  readonly reasons: readonly string[];
  readonly isFirst?: boolean;
}

const MAX_LENGTH = 120;

/** Why something unusual is done: for the auditor, so it is asked every time. */
export function ReasonField({ value, onType, error, reasons, isFirst = false }: Props) {
  const { t } = useLingui();
  return (
    <Autocomplete
      className="checkout-grow"
      {...(isFirst && { 'data-autofocus': true })}
      label={t`Reason`}
      required
      size="md"
      maxLength={MAX_LENGTH}
      data={[...reasons]}
      comboboxProps={{ position: 'top' }}
      value={value}
      error={error}
      onChange={onType}
    />
  );
}
