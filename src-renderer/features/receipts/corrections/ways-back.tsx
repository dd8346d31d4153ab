import { Trans, useLingui } from '@lingui/react/macro';
import { Text, TextInput } from '@mantine/core';
import { ZERO, type Minor } from '@shared/domain/money/money';
import type { Refundable } from '@shared/ipc/views/refunds';
import type { RefundTender } from '@shared/journal/cash-facts';
import { PlainList } from '../../../ui/lists/plain-list';
import { MoneyText } from '../../../ui/money/money-text';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { typeWay } from './correction-draft';
import type { WayDraft } from './refund-draft';

const MAX_LENGTH = 40;

interface Props {
  readonly ways: Refundable['ways'];
  /** Of each way, before anything is rounded. */
  readonly amounts: readonly Minor[];
  readonly typed: Readonly<Record<number, WayDraft>>;
}

/** In which ways the money goes back, and how much of it in each. */
export function WaysBack({ ways, amounts, typed }: Props) {
  const { t } = useLingui();
  if (ways.length < 2) {
    return (
      <Text c="dimmed">
        <Trans>Paid out of the drawer, in cash.</Trans>
      </Text>
    );
  }
  return (
    <PlainList label={t`How the money goes back`}>
      {ways.map((way, at) => (
        <WayRow
          key={nameOf(way.tender, '')}
          at={at}
          way={way}
          amountMinor={amounts[at] ?? ZERO}
          typed={typed[at] ?? {}}
        />
      ))}
    </PlainList>
  );
}

interface RowProps {
  readonly at: number;
  readonly way: Refundable['ways'][number];
  readonly amountMinor: Minor;
  readonly typed: WayDraft;
}

function WayRow({ at, way: { tender, leftMinor }, amountMinor, typed }: RowProps) {
  const { t } = useLingui();
  const name = nameOf(tender, t`Cash`);
  const isCash = tender.kind === 'cash';
  return (
    <li className="way-back">
      <span>
        <b>{name}</b>
        <Text component="span" c="dimmed" size="sm" display="block">
          {!isCash ? (
            <Trans>
              At most <MoneyText amountMinor={leftMinor} /> can go back that way.
            </Trans>
          ) : amountMinor > leftMinor ? (
            <Trans>More than came in cash: a manager has to approve.</Trans>
          ) : (
            <Trans>Paid out of the drawer</Trans>
          )}
        </Text>
      </span>
      {!isCash && amountMinor > 0 && (
        <TextInput
          aria-label={t`Approval code of ${name}`}
          placeholder={t`Approval code`}
          autoComplete="off"
          maxLength={MAX_LENGTH}
          value={typed.approvalCode ?? ''}
          onChange={(event) => {
            typeWay(at, { approvalCode: event.currentTarget.value });
          }}
        />
      )}
      <MoneyInput
        className="way-back-amount"
        aria-label={t`Back by ${name}`}
        value={typed.amountMinor === undefined ? amountMinor : typed.amountMinor}
        onChange={(next) => {
          typeWay(at, { amountMinor: next });
        }}
      />
    </li>
  );
}

/** The way that money takes, in a few words: `Visa 4242`. */
function nameOf(tender: RefundTender, cash: string): string {
  switch (tender.kind) {
    case 'cash':
      return cash;
    case 'card':
      return `${tender.brand} ${tender.last4}`;
    case 'financing':
      return tender.provider;
  }
}
