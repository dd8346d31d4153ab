import { Trans, useLingui } from '@lingui/react/macro';
import type { InvoiceLineView } from '@shared/ipc/views/invoices';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { selectedLine, useCheckout } from '../state/checkout-store';
import { EmptyCounter } from './empty-counter';
import { areLinesFocused, LINES } from './focus-lines';
import { LineRow } from './line-row';
import { useChosenInSight } from './use-chosen-in-sight';
import './lines.css';

interface Props {
  readonly lines: readonly InvoiceLineView[];
  /** Keys that mean the chosen line. Answers whether it took the key. */
  readonly onLineKey: (key: string) => boolean;
}

/** What is sold so far. Arrows choose a line; the keys of the bar below change it. */
export function LinesGrid({ lines, onLineKey }: Props) {
  const { t } = useLingui();
  const chosenId = useCheckout((state) => selectedLine(state)?.lineId ?? null);
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const row = body.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    row?.scrollIntoView({ block: 'nearest' });
    if (areLinesFocused()) row?.focus();
  }, [chosenId, lines.length]);
  useChosenInSight(body, lines.length > 0);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (onLineKey(event.key)) event.preventDefault();
  };
  if (lines.length === 0) return <EmptyCounter />;
  return (
    <div className="checkout-lines">
      <table role="grid" id={LINES} aria-label={t`Lines of the sale`} className="checkout-grid">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Product or service</Trans>
            </th>
            <th scope="col">
              <Trans>Animal</Trans>
            </th>
            <th scope="col">
              <Trans>By</Trans>
            </th>
            <th scope="col" className="checkout-figure">
              <Trans>Quantity</Trans>
            </th>
            <th scope="col" className="checkout-figure">
              <Trans>Price</Trans>
            </th>
            <th scope="col" className="checkout-figure">
              <Trans>Discount</Trans>
            </th>
            <th scope="col" className="checkout-figure">
              <Trans>Amount</Trans>
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={press}>
          {lines.map((line) => (
            <LineRow key={line.lineId} line={line} isChosen={line.lineId === chosenId} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
