import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { formatQuantity } from '@shared/domain/money/money-text';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type { Refundable } from '@shared/ipc/views/refunds';
import { PlainList } from '../../../ui/lists/plain-list';
import { MoneyText } from '../../../ui/money/money-text';
import { QuantityInput } from '../../../ui/numbers/quantity-input';
import { typeRefundedLine, type RefundedLine } from './correction-draft';
import { backOf, typedOf } from './refund-sum';

interface Props {
  readonly refundable: Refundable;
  readonly typed: readonly RefundedLine[];
}

/** Every line of the sale: how much of it comes back, up to what is left. */
export function RefundLines({ refundable, typed }: Props) {
  const { t } = useLingui();
  const { lines } = refundable;
  const first = lines.find(({ leftMilli }) => leftMilli > 0);
  return (
    <PlainList label={t`Lines of the sale`}>
      {lines.map((line) => (
        <RefundLine
          key={line.lineId}
          line={line}
          typed={typedOf(typed, line)}
          isFirst={line === first}
        />
      ))}
    </PlainList>
  );
}

interface LineProps {
  readonly line: Refundable['lines'][number];
  readonly typed: RefundedLine['quantityMilli'];
  readonly isFirst: boolean;
}

function RefundLine({ line, typed, isFirst }: LineProps) {
  const { t, i18n } = useLingui();
  const { lineId, description, leftMilli, leftMinor } = line;
  const sold = formatQuantity(line.quantityMilli, i18n.locale);
  const left = formatQuantity(quantityMilli(leftMilli), i18n.locale);
  const isOver = typed !== null && typed > leftMilli;
  return (
    <li className="refund-line">
      <span>
        <b>{description}</b>
        <Text component="span" c="dimmed" size="sm" display="block">
          {leftMilli === 0 ? (
            <Trans>All of it was taken back before.</Trans>
          ) : (
            <Trans>
              {left} of {sold} left, <MoneyText amountMinor={leftMinor} />
            </Trans>
          )}
        </Text>
      </span>
      {leftMilli > 0 && (
        <>
          <QuantityInput
            aria-label={t`How many of ${description} come back`}
            data-autofocus={isFirst ? true : undefined}
            placeholder="0"
            value={typed}
            error={isOver ? t`Only ${left} left` : null}
            onChange={(next) => {
              typeRefundedLine({ lineId, quantityMilli: next });
            }}
          />
          <Button
            variant="default"
            aria-label={t`All of ${description}`}
            onClick={() => {
              typeRefundedLine({ lineId, quantityMilli: quantityMilli(leftMilli) });
            }}
          >
            <Trans>All</Trans>
          </Button>
          <b>
            <MoneyText amountMinor={backOf(line, typed)} />
          </b>
        </>
      )}
    </li>
  );
}
