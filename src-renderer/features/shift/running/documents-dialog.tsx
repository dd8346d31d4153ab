import { Trans, useLingui } from '@lingui/react/macro';
import { Table, Text } from '@mantine/core';
import { sumMinor } from '@shared/domain/money/money';
import type { ShiftDocument, ShiftFigure, ShiftView } from '@shared/ipc/views/shifts';
import { useTimeText } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { Dialog } from '../../../ui/dialogs/dialog';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { MoneyText } from '../../../ui/money/money-text';
import { FloatPieces } from './float-pieces';

interface Props {
  readonly shift: ShiftView;
  readonly figure: ShiftFigure;
  readonly brand: string | null;
  readonly label: string;
  readonly onClose: () => void;
}

const SHIFTS = ['shifts', 'payments'] as const;

/** The papers that a figure is made of. */
export function DocumentsDialog({ shift, figure, brand, label, onClose }: Props) {
  const { shiftId } = shift;
  const { value, failure } = useAnswer('shifts.documents', { shiftId, figure, brand }, SHIFTS);
  return (
    <Dialog title={label} size="xl" onClose={onClose}>
      <FailureNotice failure={failure} />
      {figure === 'float' && <FloatPieces shift={shift} />}
      {value !== null && value.length === 0 && (
        <Text>
          <Trans>Nothing in this shift.</Trans>
        </Text>
      )}
      {value !== null && value.length > 0 && (
        <DocumentTable documents={value} hasAmounts={figure !== 'drawer-opens'} />
      )}
    </Dialog>
  );
}

interface TableProps {
  readonly documents: readonly ShiftDocument[];
  readonly hasAmounts: boolean;
}

function DocumentTable({ documents, hasAmounts }: TableProps) {
  const { t } = useLingui();
  const timeText = useTimeText();
  return (
    <div className="document-table" role="region" aria-label={t`Papers`} tabIndex={0}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Number</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>When</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>What</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>By</Trans>
            </Table.Th>
            {hasAmounts && (
              <Table.Th ta="end">
                <Trans>Amount</Trans>
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {documents.map(({ kind, number, atMs, clientName, note, byName, amountMinor }) => (
            <Table.Tr key={`${kind}/${number}/${atMs}`}>
              <Table.Td>{kind === 'drawer' || kind === 'float' ? '' : number}</Table.Td>
              <Table.Td>{timeText(atMs)}</Table.Td>
              <Table.Td>
                {[clientName ?? '', note].filter((text) => text !== '').join(' · ')}
              </Table.Td>
              <Table.Td>{byName}</Table.Td>
              {hasAmounts && (
                <Table.Td ta="end">
                  <MoneyText amountMinor={amountMinor} />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
        {hasAmounts && (
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th colSpan={4}>
                <Trans>Together</Trans>
              </Table.Th>
              <Table.Th ta="end">
                <MoneyText amountMinor={sumMinor(documents.map((each) => each.amountMinor))} />
              </Table.Th>
            </Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </div>
  );
}
