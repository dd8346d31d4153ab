import { useLingui } from '@lingui/react/macro';
import { Checkbox, Group, Input, TextInput } from '@mantine/core';
import type { Minor } from '@shared/domain/money/money';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { SignaturePad } from '../../../ui/signature/signature-pad';
import type { Signing } from './signing';

interface Props {
  readonly signing: Signing;
  readonly depositMinor: Minor | null;
  readonly isAsked: boolean;
  readonly onSign: (signing: Signing) => void;
  readonly onDeposit: (depositMinor: Minor | null) => void;
}

const MAX_NAME = 120;

/** The client's name, by hand and in letters, and what they leave before anything is done. */
export function SignForm({ signing, depositMinor, isAsked, onSign, onDeposit }: Props) {
  const { t } = useLingui();
  const { isOnPaper, signedBy, strokes } = signing;
  return (
    <>
      <Group align="flex-start" grow>
        <MoneyInput
          size="md"
          label={t`Deposit asked for`}
          value={depositMinor}
          error={isAsked && depositMinor === null ? t`Type an amount, or 0.` : null}
          onChange={onDeposit}
        />
        <TextInput
          size="md"
          label={t`Name of who signs`}
          maxLength={MAX_NAME}
          disabled={isOnPaper}
          value={signedBy}
          error={isAsked && !isOnPaper && signedBy.trim() === '' ? t`Type the name.` : null}
          onChange={(event) => {
            onSign({ ...signing, signedBy: event.currentTarget.value });
          }}
        />
      </Group>
      <Checkbox
        size="md"
        label={t`It is signed on paper instead`}
        checked={isOnPaper}
        onChange={(event) => {
          onSign({ ...signing, isOnPaper: event.currentTarget.checked });
        }}
      />
      {!isOnPaper && (
        // Whoever has signed is still in the form, and its keys are heard.
        <div className="present-signature" tabIndex={-1}>
          <SignaturePad
            label={t`Signature`}
            value={strokes}
            onChange={(next) => {
              onSign({ ...signing, strokes: next });
            }}
          />
          {isAsked && strokes === null && (
            <Input.Error role="alert">{t`Sign here, or on paper.`}</Input.Error>
          )}
        </div>
      )}
    </>
  );
}
