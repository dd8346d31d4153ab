import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { ShiftFigure, ShiftView } from '@shared/ipc/views/shifts';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { Panel } from '../../../ui/layout/panel';
import { PlainList } from '../../../ui/lists/plain-list';
import { MoneyText } from '../../../ui/money/money-text';
import { DocumentsDialog } from './documents-dialog';
import { MovementsPanel } from './movements-panel';
import { cashRows, otherRows, type FigureRow } from './figure-rows';

const SHIFTS = ['shifts', 'payments'] as const;

/** Where the shift stands; every figure opens the papers behind it. */
export function FiguresPanel({ shift }: { readonly shift: ShiftView }) {
  const { t } = useLingui();
  const { shiftId } = shift;
  const { value, failure } = useAnswer('shifts.figures', { shiftId }, SHIFTS);
  const [opened, setOpened] = useState<Pick<FigureRow, 'figure' | 'brand' | 'label'> | null>(null);
  if (value === null) return <FailureNotice failure={failure} />;
  const { expected, sales, isDropAdvised } = value;
  const openOther = (figure: ShiftFigure, label: string) => () => {
    setOpened({ figure, brand: null, label });
  };
  return (
    <div className="shift">
      <div className="shift-panels">
        <Panel label={t`Cash in the drawer`}>
          <Title order={2} mb="sm">
            <Trans>Cash in the drawer</Trans>
          </Title>
          {expected === null && (
            <Alert mb="sm" icon={<IconEyeOff aria-hidden />} role="note">
              <Text>
                <Trans>
                  The drawer is counted blind: what should be in it shows after the first count.
                </Trans>
              </Text>
            </Alert>
          )}
          <FigureList rows={cashRows(value)} onOpen={setOpened} />
          {expected !== null && (
            <div className="figure-row" data-sum>
              <span>
                <Trans>Should be in the drawer</Trans>
              </span>
              <MoneyText amountMinor={expected.cashMinor} />
            </div>
          )}
          {isDropAdvised && (
            <Text mt="sm" c="var(--fd-warn)" fw={600} role="status">
              <Trans>There is much cash in the drawer: drop some of it to the safe.</Trans>
            </Text>
          )}
        </Panel>
        <Panel label={t`Besides`}>
          <Stack gap={0}>
            <CountRow label={t`Payments taken`} count={sales.payments} onOpen={null} />
            <CountRow
              label={t`Voided payments`}
              count={sales.voidedPayments}
              onOpen={openOther('voided', t`Voided payments`)}
            />
            <CountRow
              label={t`The drawer was opened`}
              count={sales.drawerOpens}
              onOpen={openOther('drawer-opens', t`The drawer was opened`)}
            />
          </Stack>
        </Panel>
      </div>
      <div className="shift-panels">
        <MovementsPanel shiftId={shiftId} />
        <Panel label={t`Checks and cards`}>
          <Title order={2} mb="sm">
            <Trans>Checks and cards</Trans>
          </Title>
          <FigureList rows={otherRows(value)} onOpen={setOpened} />
        </Panel>
      </div>
      {opened !== null && (
        <DocumentsDialog
          shift={shift}
          figure={opened.figure}
          brand={opened.brand}
          label={opened.label}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </div>
  );
}

interface ListProps {
  readonly rows: readonly FigureRow[];
  readonly onOpen: (row: FigureRow) => void;
}

function FigureList({ rows, onOpen }: ListProps) {
  return (
    <PlainList>
      {rows.map((row) => (
        <li key={`${row.figure}/${row.brand ?? ''}`}>
          {row.isOpen ? (
            <UnstyledButton
              className="figure-row"
              onClick={() => {
                onOpen(row);
              }}
            >
              <span>{row.label}</span>
              <span className="figure-end">
                <Amount row={row} />
                <IconChevronRight size={18} aria-hidden />
              </span>
            </UnstyledButton>
          ) : (
            <div className="figure-row">
              <span>{row.label}</span>
              <Amount row={row} />
            </div>
          )}
        </li>
      ))}
    </PlainList>
  );
}

function Amount({ row }: { readonly row: FigureRow }) {
  if (row.amountMinor !== null) return <MoneyText amountMinor={row.amountMinor} />;
  return (
    <Text component="span" inherit c="dimmed">
      <Trans>after the count</Trans>
    </Text>
  );
}

interface CountProps {
  readonly label: string;
  readonly count: number;
  readonly onOpen: (() => void) | null;
}

function CountRow({ label, count, onOpen }: CountProps) {
  if (onOpen === null || count === 0) {
    return (
      <div className="figure-row">
        <span>{label}</span>
        <span>{count}</span>
      </div>
    );
  }
  return (
    <UnstyledButton className="figure-row" onClick={onOpen}>
      <span>{label}</span>
      <span className="figure-end">
        {count}
        <IconChevronRight size={18} aria-hidden />
      </span>
    </UnstyledButton>
  );
}
