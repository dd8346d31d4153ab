import { UnstyledButton } from '@mantine/core';
import { KeyHint } from '../../ui/key-hint';
import type { Choice } from './use-choices';

/** One thing that can be agreed upon, and why it cannot when it cannot. */
export function ChoiceButton({ choice }: { readonly choice: Choice }) {
  const { label, detail, keys, icon: Icon, run } = choice;
  return (
    <UnstyledButton className="choice" disabled={run === null} onClick={() => run?.()}>
      <Icon size={28} aria-hidden />
      <span>
        <b>{label}</b>
        <span className="row-detail">{detail}</span>
      </span>
      {run !== null && <KeyHint keys={keys} />}
    </UnstyledButton>
  );
}
