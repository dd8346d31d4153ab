import { useLingui } from '@lingui/react/macro';
import { TextInput, UnstyledButton } from '@mantine/core';

interface Props {
  readonly value: string;
  readonly onType: (reason: string) => void;
  readonly error: string | null;
  /** Common reasons, by one press. */
  readonly reasons: readonly string[];
  readonly isFirst?: boolean;
}

const MAX_LENGTH = 120;

/** Why something unusual is done: for the auditor, so it is asked every time. */
export function ReasonField({ value, onType, error, reasons, isFirst = false }: Props) {
  const { t } = useLingui();
  return (
    <div className="checkout-grow">
      <TextInput
        {...(isFirst && { 'data-autofocus': true })}
        label={t`Reason`}
        required
        autoComplete="off"
        maxLength={MAX_LENGTH}
        value={value}
        error={error}
        onChange={(event) => {
          onType(event.currentTarget.value);
        }}
      />
      <div className="checkout-reasons" role="group" aria-label={t`Common reasons`}>
        {reasons.map((reason) => (
          <UnstyledButton
            key={reason}
            className="checkout-reason"
            aria-pressed={reason === value}
            onClick={() => {
              onType(reason);
            }}
          >
            {reason}
          </UnstyledButton>
        ))}
      </div>
    </div>
  );
}
