import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { SignaturePad } from '../../../ui/signature/signature-pad';
import type { SignatureDraft } from '../arrangement-draft';

interface Props {
  readonly draft: SignatureDraft;
  /** Who is expected to sign. */
  readonly clientName: string;
  readonly onChange: (changes: Partial<SignatureDraft>) => void;
}

const MAX_NAME = 120;

/** The client signs on the screen, or later on the paper that is printed. */
export function SignatureFields({ draft, clientName, onChange }: Props) {
  const { t } = useLingui();
  const [isShown, setShown] = useState(draft.strokes !== null);
  if (!isShown) {
    return (
      <div className="sign-choice">
        <Text c="dimmed">
          <Trans>It is printed, and the client signs on the paper.</Trans>
        </Text>
        <Button
          variant="default"
          leftSection={<IconSignature size={20} aria-hidden />}
          onClick={() => {
            setShown(true);
          }}
        >
          <Trans>Sign on the screen instead</Trans>
        </Button>
      </div>
    );
  }
  return (
    <Stack gap="sm">
      <SignaturePad
        label={t`Signature of the client`}
        value={draft.strokes}
        onChange={(strokes) => {
          onChange({ strokes });
        }}
      />
      <TextInput
        label={t`Signed by`}
        description={t`Left empty, it is ${clientName}`}
        autoComplete="off"
        maxLength={MAX_NAME}
        value={draft.signedBy}
        onChange={(event) => {
          onChange({ signedBy: event.currentTarget.value });
        }}
      />
    </Stack>
  );
}
