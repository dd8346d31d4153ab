import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Table } from '@mantine/core';
import { IconReceipt, IconRefresh } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { compareFigures, type Compared } from '@shared/domain/shift/compare-figures';
import type { CountedView } from '@shared/ipc/views/shifts';
import { goTo } from '../../../state/route';
import { useTimeText } from '../../../state/time-text';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { MoneyText } from '../../../ui/money/money-text';
import { changeDraft, goToStep } from './close-draft';
import { figureText } from './finding-text';
import { Findings } from './findings';
import { StepFrame } from './step-frame';
import type { StepProps } from './step-props';
import { VarianceWords } from '../../../ui/money/variance-words';

/** What should be there beside what is, why it may differ, and what whoever counted says to it. */
export function CompareStep({ draft, onBack, onNext }: StepProps) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const why = useRef<HTMLFormElement>(null);
  const { counted, reason } = draft;
  if (counted === null) return null;
  const rows = compareFigures(counted.expected, counted.counted);
  const isOff = rows.some(({ varianceMinor }) => varianceMinor !== 0);
  const lacksReason = isOff && reason.trim() === '';
  const goOn = () => {
    setAsked(true);
    if (lacksReason) why.current?.querySelector('input')?.focus();
    else onNext();
  };
  return (
    <StepFrame
      title={t`Compare`}
      lead={<CountedBy counted={counted} />}
      failure={draft.failure}
      isRead
      onBack={onBack}
      onNext={goOn}
      extra={
        <Button
          variant="default"
          leftSection={<IconRefresh size={20} aria-hidden />}
          onClick={() => {
            goToStep('cash');
          }}
        >
          <Trans>Count again</Trans>
        </Button>
      }
    >
      <div className="variance" role="status" data-off={counted.varianceMinor !== 0 || undefined}>
        <span>
          <Trans>The cash in the drawer</Trans>
        </span>
        <b>
          <VarianceWords varianceMinor={counted.varianceMinor} />
        </b>
      </div>
      <ComparedTable rows={rows} />
      {isOff && (
        <Stack gap="sm">
          <Findings findings={counted.findings} />
          <Group>
            <Button
              variant="subtle"
              leftSection={<IconReceipt size={20} aria-hidden />}
              onClick={() => {
                goTo({ screen: 'receipts' });
              }}
            >
              <Trans>Correct a payment in the receipts</Trans>
            </Button>
          </Group>
          <form
            ref={why}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              goOn();
            }}
          >
            <ReasonPicker
              label={t`Why is there a difference?`}
              reasons={[
                t`Change given wrong`,
                t`Counted twice, cause not found`,
                t`Booked under the wrong tender`,
              ]}
              value={reason}
              isAsked={isAsked && lacksReason}
              onChange={(next) => {
                changeDraft({ reason: next });
              }}
            />
          </form>
        </Stack>
      )}
    </StepFrame>
  );
}

function CountedBy({ counted }: { readonly counted: CountedView }) {
  const { countNo, countedByName } = counted;
  const time = useTimeText()(counted.countedAtMs);
  return (
    <Trans>
      Count {countNo}, by {countedByName}, {time}
    </Trans>
  );
}

function ComparedTable({ rows }: { readonly rows: readonly Compared[] }) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            <Trans>Paid by</Trans>
          </Table.Th>
          <Table.Th ta="end">
            <Trans>Should be there</Trans>
          </Table.Th>
          <Table.Th ta="end">
            <Trans>Counted</Trans>
          </Table.Th>
          <Table.Th ta="end">
            <Trans>Difference</Trans>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ figure, expectedMinor, countedMinor, varianceMinor }) => (
          <Table.Tr key={figure}>
            <Table.Th scope="row">{figureText(figure)}</Table.Th>
            <Table.Td ta="end">
              <MoneyText amountMinor={expectedMinor} />
            </Table.Td>
            <Table.Td ta="end">
              <MoneyText amountMinor={countedMinor} />
            </Table.Td>
            <Table.Td ta="end" fw={varianceMinor === 0 ? 400 : 700}>
              <VarianceWords varianceMinor={varianceMinor} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
