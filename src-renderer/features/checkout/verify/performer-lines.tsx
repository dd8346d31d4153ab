import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { formatQuantity } from '@shared/domain/money/money-text';
import { lineAmounts } from '@shared/domain/pricing/line';
import type { InvoiceCheck } from '@shared/ipc/views/invoice-check';
import type { InvoiceLineView, InvoiceView } from '@shared/ipc/views/invoices';
import type { LineId } from '@shared/lib/ids';
import type { KeyboardEvent } from 'react';
import { moveFocus } from '../../../ui/lists/move-focus';
import { MoneyText } from '../../../ui/money/money-text';
import type { LineEditorKind } from '../state/checkout-store';
import { confirmLines } from '../state/confirm-lines';
import { editLine } from './answer-finding';

/** The keys of the counter that change a line, and what they open. */
const EDITS: Readonly<Record<string, LineEditorKind>> = {
  q: 'quantity',
  p: 'price',
  d: 'discount',
  e: 'employee',
  a: 'patient',
};

interface Props {
  readonly invoice: InvoiceView;
  readonly performers: InvoiceCheck['performers'];
}

/** Who performed what. Space confirms a line; the letters of the counter change it. */
export function PerformerLines({ invoice, performers }: Props) {
  const { t } = useLingui();
  const lineOf = new Map(invoice.lines.map((line) => [line.lineId, line]));
  return (
    <div
      className="verify-performers"
      onKeyDown={(event) => {
        moveFocus(event);
      }}
    >
      {performers.map(({ employeeId, number, name, lineIds, netMinor }) => (
        <section key={employeeId} aria-label={t`Done by ${name}`}>
          <h3 className="verify-performer">
            <span>
              <span className="checkout-dim">{number}</span> {name}
            </span>
            <MoneyText amountMinor={netMinor} />
          </h3>
          <ul>
            {lineIds.flatMap((lineId) => {
              const line = lineOf.get(lineId);
              return line === undefined ? [] : [<LineItem key={lineId} line={line} />];
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

function LineItem({ line }: { readonly line: InvoiceLineView }) {
  const { t, i18n } = useLingui();
  const { lineId, description, patientName, isConfirmed, confirmedByName } = line;
  const quantity = formatQuantity(line.quantityMilli, i18n.locale);
  return (
    <li>
      <UnstyledButton
        className="verify-line"
        aria-pressed={isConfirmed}
        data-line={isConfirmed ? 'confirmed' : 'open'}
        onKeyDown={(event) => {
          pressOnLine(event, lineId);
        }}
        onClick={(event) => {
          if (!isConfirmed) void confirmLines([lineId]);
          nextOpen(event.currentTarget)?.focus();
        }}
      >
        {isConfirmed ? (
          <IconCircleCheck size={22} aria-hidden className="checkout-good" />
        ) : (
          <IconCircle size={22} aria-hidden className="verify-mark" />
        )}
        <span>
          <b>{description}</b>{' '}
          <span className="checkout-dim">
            {[patientName, `${quantity} ${line.sellingUnit}`].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span className="checkout-dim">
          {confirmedByName !== null ? (
            <Trans>Confirmed by {confirmedByName}</Trans>
          ) : isConfirmed ? (
            t`Entered in person`
          ) : (
            t`Not confirmed`
          )}
        </span>
        <MoneyText amountMinor={lineAmounts(line).netMinor} />
      </UnstyledButton>
    </li>
  );
}

function pressOnLine(event: KeyboardEvent, lineId: LineId): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const kind = EDITS[event.key.toLowerCase()];
  if (kind === undefined) return;
  event.preventDefault();
  editLine(kind, lineId);
}

/** The next line that nobody stands for, or just the next one. */
function nextOpen(button: HTMLElement): HTMLElement | undefined {
  const all = [
    ...(button.closest('.verify-performers')?.querySelectorAll<HTMLElement>('[data-line]') ?? []),
  ];
  const after = all.slice(all.indexOf(button) + 1);
  return after.find(({ dataset }) => dataset['line'] === 'open') ?? after[0];
}
