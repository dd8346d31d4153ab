import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Slip } from './close-draft';

interface Props {
  readonly onAdd: (slip: Slip) => void;
}

const MAX_BRAND = 40;

/** A slip that nothing was booked for: it may still lie there. */
export function AddSlip({ onAdd }: Props) {
  const { t } = useLingui();
  const [kind, setKind] = useState<Slip['kind']>('card');
  const [name, setName] = useState('');
  const hasName = kind !== 'gift-certificate';
  const brand = hasName ? name.trim() : '';
  const isMissing = hasName && brand === '';
  return (
    <form
      className="slip-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (isMissing) return;
        setName('');
        onAdd({ kind, brand });
      }}
    >
      <SegmentedControl
        aria-label={t`What else there is`}
        data={[
          { value: 'card' as const, label: t`Card` },
          { value: 'financing' as const, label: t`Financing` },
          { value: 'gift-certificate' as const, label: t`Gift certificates` },
        ]}
        value={kind}
        onChange={(next: Slip['kind']) => {
          setKind(next);
        }}
      />
      <TextInput
        label={kind === 'financing' ? t`Another lender` : t`Another brand on the slip`}
        maxLength={MAX_BRAND}
        disabled={!hasName}
        value={hasName ? name : ''}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <Button
        type="submit"
        variant="default"
        disabled={isMissing}
        leftSection={<IconPlus size={20} aria-hidden />}
      >
        <Trans>Add it</Trans>
      </Button>
    </form>
  );
}
