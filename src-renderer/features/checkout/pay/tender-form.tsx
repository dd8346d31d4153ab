import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { KeyHint } from '../../../ui/key-hint';
import { useFirstField } from '../editors/use-first-field';

interface Props {
  readonly label: string;
  readonly isRunning: boolean;
  /** True when nothing is missing after this tender. */
  readonly isLast: boolean;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** What is asked about one way to pay; Enter takes it. */
export function TenderForm({ label, isRunning, isLast, onDone, children }: Props) {
  const form = useFirstField();
  return (
    <form
      ref={form}
      className="checkout-tender"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {children}
      <Button
        type="submit"
        size="lg"
        className="checkout-tender-done"
        loading={isRunning}
        rightSection={<KeyHint keys="Enter" />}
      >
        {isLast ? <Trans>Take the payment</Trans> : <Trans>Add this part</Trans>}
      </Button>
    </form>
  );
}
