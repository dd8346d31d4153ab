import { Button, Group, Stack, TextInput } from '@mantine/core';
import { failureText } from '../failures/failure-text';

interface Props {
  readonly label: string;
  readonly reasons: readonly string[];
  readonly value: string;
  /** Somebody wants to go on: that none is there yet is said. */
  readonly isAsked: boolean;
  readonly onChange: (reason: string) => void;
}

const MAX_LENGTH = 120;

/** A reason in the person's own words, or one of the common ones by one press. */
export function ReasonPicker({ label, reasons, value, isAsked, onChange }: Props) {
  const isMissing = isAsked && value.trim() === '';
  return (
    <Stack gap="sm">
      <Group gap={8}>
        {reasons.map((reason) => (
          <Button
            key={reason}
            // Close together, so that they keep to one line where they can; a long one takes two.
            px={12}
            h="auto"
            styles={{ label: { whiteSpace: 'normal', lineHeight: 1.35 } }}
            variant={reason === value ? 'filled' : 'default'}
            aria-pressed={reason === value}
            onClick={() => {
              onChange(reason);
            }}
          >
            {reason}
          </Button>
        ))}
      </Group>
      <TextInput
        label={label}
        data-autofocus
        required
        maxLength={MAX_LENGTH}
        value={value}
        error={isMissing ? failureText({ code: 'REASON_NEEDED' }) : null}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </Stack>
  );
}
