import { useLingui } from '@lingui/react/macro';
import { Radio, Stack, Text } from '@mantine/core';
import type { CheckToBank } from '@shared/ipc/views/cash';
import type { TenderId } from '@shared/lib/ids';
import { useMoney } from '../../ui/money/use-money';

interface Props {
  /** Of the shift, as far as they wait for the bank. */
  readonly checks: readonly CheckToBank[];
  readonly chosen: TenderId | null;
  readonly isAsked: boolean;
  readonly onChoose: (chosen: TenderId) => void;
}

/** Which check it is that is gone: it goes to the bank with no bag any more. */
export function GoneCheck({ checks, chosen, isAsked, onChoose }: Props) {
  const { t } = useLingui();
  const { format } = useMoney();
  if (checks.length === 0) {
    return (
      <Text
        c="var(--mantine-color-error)"
        role="alert"
      >{t`No check of this shift waits for the bank.`}</Text>
    );
  }
  return (
    <Radio.Group
      label={t`Which check is gone`}
      value={chosen}
      error={isAsked && chosen === null ? t`Choose the check.` : null}
      onChange={(next) => {
        const check = checks.find(({ tenderId }) => tenderId === next);
        if (check !== undefined) onChoose(check.tenderId);
      }}
    >
      <Stack gap="xs" mt="xs">
        {checks.map(({ tenderId, number, nameOnCheck, bank, amountMinor }, at) => (
          <Radio
            key={tenderId}
            value={tenderId}
            data-autofocus={at === 0 ? true : undefined}
            label={[number, nameOnCheck, bank, format(amountMinor)]
              .filter((text) => text !== '')
              .join(' · ')}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
