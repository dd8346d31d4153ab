import { TextInput, type TextInputProps } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Result } from '@shared/lib/result';
import { numberFaultText, type NumberFault } from './number-fault-text';

export interface ParsedInputProps<Value> extends Omit<
  TextInputProps,
  'value' | 'onChange' | 'defaultValue' | 'error'
> {
  /** Null while nothing, or nothing that can be read, is typed. */
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  /** Said instead of our own fault. */
  readonly error?: ReactNode;
}

interface Props<Value> extends ParsedInputProps<Value> {
  readonly parse: (text: string) => Result<Value, { readonly code: NumberFault }>;
  readonly format: (value: Value) => string;
}

/**
 * A number that is typed as text and read digit by digit, so that what is typed is what is meant.
 * The text stays as it was typed; a value from outside replaces it.
 */
export function ParsedInput<Value>({
  value,
  onChange,
  parse,
  format,
  error,
  ...props
}: Props<Value>) {
  const textOf = (shown: Value | null) => (shown === null ? '' : format(shown));
  const [typed, setTyped] = useState({ text: textOf(value), value });
  if (typed.value !== value) setTyped({ text: textOf(value), value });
  const parsed = parse(typed.text);
  const fault = typed.text.trim() === '' || parsed.ok ? null : numberFaultText(parsed.error.code);
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      {...props}
      value={typed.text}
      error={fault ?? error}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const read = parse(text);
        const next = read.ok ? read.value : null;
        setTyped({ text, value: next });
        onChange(next);
      }}
    />
  );
}
