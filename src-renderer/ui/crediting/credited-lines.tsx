import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { formatQuantity } from '@shared/domain/money/money-text';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type { CreditableLineView } from '@shared/ipc/views/refunds';
import { PlainList } from '../lists/plain-list';
import { MoneyText } from '../money/money-text';
import { QuantityInput } from '../numbers/quantity-input';
import { backOf, typedOf } from './credited-sum';
import { withTypedLine, type CreditedLine, type TypedLine } from './credit-draft';
import { ReturnedToChoice } from './returned-to-choice';
import './crediting.css';

interface Props {
  readonly lines: readonly CreditableLineView[];
  readonly typed: readonly CreditedLine[];
  readonly onType: (typed: readonly CreditedLine[]) => void;
}

/** Every line of the invoice: how much of it comes back, up to what is left, and where it goes. */
export function CreditedLines({ lines, typed, onType }: Props) {
  const { t } = useLingui();
  const left = lines.filter(({ leftMilli }) => leftMilli > 0);
  const takeAll = () => {
    const all = (before: readonly CreditedLine[], { lineId, leftMilli }: CreditableLineView) =>
      withTypedLine(before, lineId, { quantityMilli: quantityMilli(leftMilli) });
    onType(left.reduce(all, typed));
  };
  return (
    <div>
      <PlainList label={t`Lines of the sale`}>
        {lines.map((line) => (
          <LineRow
            key={line.lineId}
            line={line}
            typed={typedOf(typed, line)}
            isFirst={line === left[0]}
            onType={(next) => {
              onType(withTypedLine(typed, line.lineId, next));
            }}
          />
        ))}
      </PlainList>
      {left.length > 1 && (
        <Group justify="flex-end" mt="sm">
          <Button variant="default" onClick={takeAll}>
            <Trans>Everything comes back</Trans>
          </Button>
        </Group>
      )}
    </div>
  );
}

interface LineProps {
  readonly line: CreditableLineView;
  readonly typed: CreditedLine;
  readonly isFirst: boolean;
  readonly onType: (typed: TypedLine) => void;
}

function LineRow({ line, typed, isFirst, onType }: LineProps) {
  const { t, i18n } = useLingui();
  const { description, leftMilli, leftMinor, usualReturn } = line;
  const sold = formatQuantity(line.quantityMilli, i18n.locale);
  const left = formatQuantity(quantityMilli(leftMilli), i18n.locale);
  const isOver = typed.quantityMilli !== null && typed.quantityMilli > leftMilli;
  const isBack = typed.quantityMilli !== null && typed.quantityMilli > 0 && !isOver;
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
            value={typed.quantityMilli}
            error={isOver ? t`Only ${left} left` : null}
            onChange={(next) => {
              onType({ quantityMilli: next });
            }}
          />
          <Button
            variant="default"
            aria-label={t`All of ${description}`}
            onClick={() => {
              onType({ quantityMilli: quantityMilli(leftMilli) });
            }}
          >
            <Trans>All</Trans>
          </Button>
          <b>
            <MoneyText amountMinor={backOf(line, typed.quantityMilli)} />
          </b>
        </>
      )}
      {isBack && (
        <ReturnedToChoice
          description={description}
          value={typed.returnedTo ?? usualReturn}
          onChange={(returnedTo) => {
            onType({ returnedTo });
          }}
        />
      )}
    </li>
  );
}
