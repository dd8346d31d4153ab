import { useLingui } from '@lingui/react/macro';
import { PasswordInput, SimpleGrid, Stack, UnstyledButton } from '@mantine/core';
import { IconBackspace, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import './pin-pad.css';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const MAX_LENGTH = 12;

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (pin: string) => void;
  /** Enter, or the key with the tick. */
  readonly onDone: () => void;
  readonly isDisabled?: boolean;
}

/** A PIN by touch or by keyboard; the digits are never shown. */
export function PinPad({ label, value, onChange, onDone, isDisabled = false }: Props) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isDisabled) field.current?.focus();
  }, [isDisabled, label]);
  const add = (digits: string) => {
    onChange((value + digits).slice(0, MAX_LENGTH));
    field.current?.focus();
  };
  const key = (digit: string) => (
    <UnstyledButton
      key={digit}
      className="pin-key"
      disabled={isDisabled}
      tabIndex={-1}
      onClick={() => {
        add(digit);
      }}
    >
      {digit}
    </UnstyledButton>
  );
  return (
    <Stack gap="sm" w={264}>
      <PasswordInput
        ref={field}
        // A dialog would put the focus on its first button, and the next Enter would close it.
        data-autofocus
        label={label}
        value={value}
        inputMode="numeric"
        autoComplete="off"
        disabled={isDisabled}
        visible={false}
        rightSection={<span />}
        classNames={{ innerInput: 'pin-field' }}
        onChange={(event) => {
          onChange(event.currentTarget.value.replaceAll(/\D/g, '').slice(0, MAX_LENGTH));
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.repeat && value !== '') {
            event.preventDefault();
            onDone();
          }
        }}
      />
      <SimpleGrid cols={3} spacing="xs" role="group" aria-label={t`Digits`}>
        {DIGITS.map(key)}
        <UnstyledButton
          className="pin-key"
          disabled={isDisabled}
          tabIndex={-1}
          aria-label={t`Delete the last digit`}
          onClick={() => {
            onChange(value.slice(0, -1));
            field.current?.focus();
          }}
        >
          <IconBackspace size={24} aria-hidden />
        </UnstyledButton>
        {key('0')}
        <UnstyledButton
          className="pin-key pin-key-done"
          disabled={isDisabled || value === ''}
          aria-label={t`Confirm the PIN`}
          onClick={onDone}
        >
          <IconCheck size={26} aria-hidden />
        </UnstyledButton>
      </SimpleGrid>
    </Stack>
  );
}
