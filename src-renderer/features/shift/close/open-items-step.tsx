import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { IconArrowForwardUp, IconCheck } from '@tabler/icons-react';
import type { OpenItem } from '@shared/ipc/views/shifts';
import { goTo } from '../../../state/route';
import { useTimeText } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { PlainList } from '../../../ui/lists/plain-list';
import { MoneyText } from '../../../ui/money/money-text';
import { printerTroubleText } from '../../../ui/printer-trouble-text';
import { changeDraft } from './close-draft';
import { StepFrame } from './step-frame';
import type { StepProps } from './step-props';

const NOTHING = {};
const AREAS = ['invoices', 'payments', 'printing', 'shifts'] as const;

/** What is not finished: settled now, or knowingly carried to the next shift. */
export function OpenItemsStep({ draft, onBack, onNext }: StepProps) {
  const { t } = useLingui();
  const { value, failure, hasAnswered } = useAnswer('shifts.openItems', NOTHING, AREAS);
  const items = value ?? [];
  const left = items.filter((item) => !draft.carried.includes(keyOf(item)));
  const carryAll = () => {
    changeDraft({ carried: items.map(keyOf) });
  };
  return (
    <StepFrame
      title={t`What is still open`}
      lead={
        <Trans>Settle it now, or carry it to the next shift. Nothing is lost either way.</Trans>
      }
      nextLabel={left.length === 0 ? t`Next` : t`Carry all forward`}
      failure={draft.failure}
      onBack={onBack}
      onNext={() => {
        carryAll();
        onNext();
      }}
    >
      <FailureNotice failure={failure} />
      {hasAnswered && items.length === 0 && (
        <Text>
          <Trans>Nothing is open: every invoice is paid and every receipt printed.</Trans>
        </Text>
      )}
      {items.length > 0 && (
        <>
          <PlainList>
            {items.map((item) => (
              <ItemRow
                key={keyOf(item)}
                item={item}
                isCarried={draft.carried.includes(keyOf(item))}
                onCarry={() => {
                  const key = keyOf(item);
                  const others = draft.carried.filter((other) => other !== key);
                  const isCarried = others.length < draft.carried.length;
                  changeDraft({ carried: isCarried ? others : [...others, key] });
                }}
              />
            ))}
          </PlainList>
          <Text role="status" fw={600}>
            <Plural value={left.length} one="# to decide" other="# to decide" />
          </Text>
        </>
      )}
    </StepFrame>
  );
}

interface RowProps {
  readonly item: OpenItem;
  readonly isCarried: boolean;
  readonly onCarry: () => void;
}

function ItemRow({ item, isCarried, onCarry }: RowProps) {
  const { t } = useLingui();
  const since = useTimeText()(item.sinceMs);
  const name = item.clientName ?? item.number ?? t`Walk-in sale`;
  return (
    <li className="open-item">
      <div>
        <b>{name}</b>
        <Text c="dimmed" size="sm">
          <KindText kind={item.kind} /> · {since}
          {item.note !== '' && (
            <> · {item.kind === 'unprinted-receipt' ? printerTroubleText(item.note) : item.note}</>
          )}
        </Text>
      </div>
      <b>{item.kind !== 'unprinted-receipt' && <MoneyText amountMinor={item.amountMinor} />}</b>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="subtle"
          aria-label={t`Settle now: ${name}`}
          onClick={() => {
            settle(item);
          }}
        >
          {item.kind === 'unprinted-receipt' ? <Trans>Printing</Trans> : <Trans>Settle now</Trans>}
        </Button>
        <Button
          variant={isCarried ? 'filled' : 'default'}
          aria-pressed={isCarried}
          aria-label={t`Carry forward: ${name}`}
          leftSection={
            isCarried ? (
              <IconCheck size={20} aria-hidden />
            ) : (
              <IconArrowForwardUp size={20} aria-hidden />
            )
          }
          onClick={onCarry}
        >
          <Trans>Carry forward</Trans>
        </Button>
      </Group>
    </li>
  );
}

function KindText({ kind }: { readonly kind: OpenItem['kind'] }) {
  switch (kind) {
    case 'open-invoice':
      return <Trans>Open sale</Trans>;
    case 'held-invoice':
      return <Trans>Sale on hold</Trans>;
    case 'unpaid-invoice':
      return <Trans>Invoice not paid in full</Trans>;
    case 'unprinted-receipt':
      return <Trans>Receipt not printed</Trans>;
    case 'card-attempt':
      return <Trans>Card not settled</Trans>;
  }
}

/** Leads to where it can be settled. */
function settle({ kind, invoiceId }: OpenItem): void {
  switch (kind) {
    case 'open-invoice':
    case 'held-invoice':
      goTo({ screen: 'checkout', invoiceId });
      return;
    case 'unpaid-invoice':
      goTo({ screen: 'receipts' });
      return;
    case 'unprinted-receipt':
      goTo({ screen: 'printing' });
      return;
    case 'card-attempt':
      goTo({ screen: 'checkout', invoiceId });
  }
}

function keyOf({ kind, invoiceId, paymentId, cardAttemptId }: OpenItem): string {
  return `${kind}/${cardAttemptId ?? invoiceId ?? paymentId ?? ''}`;
}
