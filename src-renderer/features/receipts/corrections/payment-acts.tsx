import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowsExchange,
  IconFileMinus,
  IconReceiptRefund,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import type { PaymentView } from '@shared/ipc/views/invoices';
import { useCommands, type Command } from '../../../state/commands';
import { useAnswer } from '../../../state/use-answer';
import { beginCredit, beginRefund, beginTenderChange, beginVoid } from './correction-draft';

const NOTHING = {};
const SHIFTS = ['shifts'] as const;

/** What can still be put right about a payment, and why the rest cannot. */
export function PaymentActs({ payment }: { readonly payment: PaymentView }) {
  const { t } = useLingui();
  const open = useAnswer('shifts.current', NOTHING, SHIFTS);
  const counting = useAnswer('shifts.counting', NOTHING, SHIFTS);
  const { paymentId, invoiceId, shiftId, voidedAtMs, refundedMinor, totalMinor } = payment;
  const isVoided = voidedAtMs !== null;
  const isInDrawer = [open.value, counting.value].some((shift) => shift?.shiftId === shiftId);
  const isChangeable = !isVoided && isInDrawer && refundedMinor === 0;
  const isRefundable = !isVoided && refundedMinor < totalMinor;
  const commands = useMemo<readonly Command[]>(
    () => [
      ...(isRefundable
        ? [
            command('refund', t`Refund`, () => {
              beginRefund(payment);
            }),
          ]
        : []),
      ...(invoiceId === null
        ? []
        : [
            command('credit-note', t`Credit without paying back`, () => {
              beginCredit(paymentId, invoiceId);
            }),
          ]),
      ...(isChangeable
        ? [
            command('change-tender', t`It was paid another way`, () => {
              beginTenderChange(payment);
            }),
            command('void-payment', t`Void this payment`, () => {
              beginVoid(payment);
            }),
          ]
        : []),
    ],
    [t, payment, paymentId, invoiceId, isRefundable, isChangeable],
  );
  useCommands(commands);
  return (
    <div>
      <Group gap="sm">
        {!isVoided && (
          <Button
            variant="default"
            leftSection={<IconReceiptRefund size={20} aria-hidden />}
            disabled={!isRefundable}
            onClick={() => {
              beginRefund(payment);
            }}
          >
            <Trans>Refund</Trans>
          </Button>
        )}
        {invoiceId !== null && (
          <Button
            variant="default"
            leftSection={<IconFileMinus size={20} aria-hidden />}
            onClick={() => {
              beginCredit(paymentId, invoiceId);
            }}
          >
            <Trans>Credit without paying back</Trans>
          </Button>
        )}
        {isChangeable && (
          <>
            <Button
              variant="default"
              leftSection={<IconArrowsExchange size={20} aria-hidden />}
              onClick={() => {
                beginTenderChange(payment);
              }}
            >
              <Trans>It was paid another way</Trans>
            </Button>
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={20} aria-hidden />}
              onClick={() => {
                beginVoid(payment);
              }}
            >
              <Trans>Void this payment</Trans>
            </Button>
          </>
        )}
      </Group>
      {!isVoided && !isInDrawer && open.hasAnswered && counting.hasAnswered && (
        <Text c="dimmed" size="sm" mt={6}>
          <Trans>Its shift is closed, so it can be refunded and not be changed any more.</Trans>
        </Text>
      )}
    </div>
  );
}

function command(id: string, label: string, run: () => void): Command {
  return { id, label, keys: null, scope: 'screen', run };
}
