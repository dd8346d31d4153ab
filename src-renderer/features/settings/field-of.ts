import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';

/** What a field for a number that is read as it is typed needs of `form`. */
export function fieldOf<Values extends object, Name extends keyof Values & string>(
  form: UseFormReturnType<Values>,
  name: Name,
): {
  readonly value: Values[Name];
  readonly error: ReactNode;
  readonly onChange: (next: Values[Name]) => void;
} {
  return {
    value: form.values[name],
    error: form.errors[name],
    onChange: (next) => {
      form.setValues((before) => ({ ...before, [name]: next }));
    },
  };
}
