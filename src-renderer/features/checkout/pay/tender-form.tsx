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
  /** True where nothing is typed: the focus is on the button. */
  readonly isOnlyAsked?: boolean;
  readonly children: ReactNode;
}

/** What is asked about one way to pay; Enter takes it. */
export function TenderForm(props: Props) {
  const { label, isRunning, isLast, onDone, isOnlyAsked = false, children } = props;
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
        {...(isOnlyAsked && { 'data-autofocus': true })}
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
