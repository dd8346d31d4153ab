import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useAnswer } from '../../state/use-answer';

const NOTHING = {};
const PRINTING = ['printing'] as const;

/** Says so when the last paper went to a printer that cannot tell what it printed. */
export function ProofNotice() {
  const jobs = useAnswer('printing.jobs', NOTHING, PRINTING).value ?? [];
  const latest = jobs.find(({ kind, state }) => kind !== 'drawer-kick' && state === 'printed');
  if (latest?.code !== 'NO_PROOF') return null;
  return (
    <Text role="status">
      <Trans>
        This printer cannot confirm what it prints: look at the paper, above all after a change.
      </Trans>
    </Text>
  );
}
