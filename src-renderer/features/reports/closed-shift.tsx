import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { CorrectionView, ShiftView } from '@shared/ipc/views/shifts';
import { call } from '../../bridge/call';
import { useTimeText } from '../../state/time-text';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { Panel } from '../../ui/layout/panel';
import { EntryRow } from '../../ui/lists/entry-row';
import { HousePaper } from '../../ui/paper/house-paper';
import { PlainList } from '../../ui/lists/plain-list';
import { CorrectDialog } from './correct-dialog';
import { correctedText } from './corrected-text';

const SHIFTS = ['shifts'] as const;
const NOTHING_CHANGES = [] as const;

/** One closed shift: its Z report, and what was found out about it since. */
export function ClosedShift({ shift }: { readonly shift: ShiftView }) {
  const { t } = useLingui();
  const { shiftId } = shift;
  const zNumber = shift.zNumber ?? '';
  const report = useAnswer('shifts.zReport', { shiftId, print: false }, NOTHING_CHANGES);
  const corrections = useAnswer('shifts.corrections', { shiftId }, SHIFTS);
  const [isCorrecting, setCorrecting] = useState(false);
  const found = corrections.value ?? [];
  return (
    <Stack>
      {found.length > 0 && (
        <Panel label={t`Found out later`}>
          <Title order={2} mb="xs">
            <Trans>Found out later</Trans>
          </Title>
          <PlainList>
            {found.map((correction) => (
              <CorrectionRow key={correction.correctionId} correction={correction} />
            ))}
          </PlainList>
        </Panel>
      )}
      <FailureNotice failure={corrections.failure} />
      <HousePaper
        title={t`Z report ${zNumber}`}
        paper={report}
        saved={{ kind: 'z-report', shiftId }}
        print={() => call('shifts.zReport', { shiftId, print: true })}
        acts={
          <Button
            variant="default"
            leftSection={<IconSearch size={20} aria-hidden />}
            onClick={() => {
              setCorrecting(true);
            }}
          >
            <Trans>Something was found out later</Trans>
          </Button>
        }
      />
      {isCorrecting && (
        <CorrectDialog
          shift={shift}
          onClose={() => {
            setCorrecting(false);
          }}
        />
      )}
    </Stack>
  );
}

function CorrectionRow({ correction }: { readonly correction: CorrectionView }) {
  const time = useTimeText()(correction.correctedAtMs);
  return (
    <EntryRow
      title={correctedText(correction)}
      amountMinor={correction.amountMinor}
      reason={correction.reason}
    >
      {time} · {correction.correctedByName}
    </EntryRow>
  );
}
