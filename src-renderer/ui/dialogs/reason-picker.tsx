import { Button, Group, Stack, TextInput } from '@mantine/core';

interface Props {
  readonly label: string;
  readonly reasons: readonly string[];
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly error?: string | null;
}

const MAX_LENGTH = 120;

/** A reason in the person's own words, or one of the common ones by one press. */
export function ReasonPicker({ label, reasons, value, onChange, error = null }: Props) {
  return (
    <Stack gap="sm">
      <Group gap="xs">
        {reasons.map((reason) => (
          <Button
            key={reason}
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
        error={error}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </Stack>
  );
}
