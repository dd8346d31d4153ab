import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import {
  IconBuildingBank,
  IconCash,
  IconCreditCard,
  IconGift,
  IconPigMoney,
  IconWritingSign,
} from '@tabler/icons-react';
import type { Minor } from '@shared/domain/money/money';
import type { TenderKind } from '@shared/domain/tender/settle';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { useMemo } from 'react';
import { useCommands, type Command } from '../../../state/commands';
import { KeyHint } from '../../../ui/key-hint';
import { MoneyText } from '../../../ui/money/money-text';
import { chooseTenderKind } from './take-payment';

const KINDS = [
  { kind: 'cash', keys: 'F2', icon: IconCash },
  { kind: 'card', keys: 'F3', icon: IconCreditCard },
  { kind: 'check', keys: 'F4', icon: IconWritingSign },
  { kind: 'financing', keys: 'F6', icon: IconBuildingBank },
  { kind: 'gift-certificate', keys: 'F7', icon: IconGift },
  { kind: 'client-credit', keys: 'F8', icon: IconPigMoney },
] as const;

interface Props {
  readonly invoice: InvoiceView;
  readonly kind: TenderKind;
  /** What the client has left with the hospital: null until that is known. */
  readonly creditMinor: Minor | null;
}

/** How this part is paid. What the client may not use says so. */
export function TenderKinds({ invoice, kind: chosen, creditMinor }: Props) {
  const { t } = useLingui();
  const refused = invoice.client?.tendersNotAllowed;
  const names = useMemo(
    () => ({
      cash: t`Cash`,
      card: t`Card`,
      check: t`Check`,
      financing: t`Financing`,
      'gift-certificate': t`Certificate`,
      'client-credit': t`Credit`,
    }),
    [t],
  );
  // Without any it is no way to pay; until it is known, whoever presses its key is not stopped.
  const hasCredit = creditMinor !== null && creditMinor > 0;
  const mayHaveCredit = creditMinor === null || hasCredit;
  const commands = useMemo(
    () =>
      kindsWith(mayHaveCredit)
        .filter(({ kind }) => refused?.includes(kind) !== true)
        .map(({ kind, keys }): Command => ({
          id: `tender-${kind}`,
          label: names[kind],
          keys,
          scope: 'screen',
          run: () => {
            chooseTenderKind(kind);
          },
        })),
    [mayHaveCredit, names, refused],
  );
  useCommands(commands);
  return (
    <div className="checkout-kinds" role="group" aria-label={t`How it is paid`}>
      {kindsWith(hasCredit).map(({ kind, keys, icon: Icon }) => {
        const isRefused = refused?.includes(kind) === true;
        return (
          <UnstyledButton
            key={kind}
            className="checkout-tender-kind"
            aria-pressed={kind === chosen}
            disabled={isRefused}
            onClick={() => {
              chooseTenderKind(kind);
            }}
          >
            <Icon size={26} aria-hidden />
            <b>{names[kind]}</b>
            {!isRefused && <KeyHint keys={keys} />}
            {kind === 'client-credit' && hasCredit && !isRefused && (
              <span className="checkout-dim">
                <MoneyText amountMinor={creditMinor} />
              </span>
            )}
            {isRefused && (
              <span className="checkout-dim">
                <Trans>not for this client</Trans>
              </span>
            )}
          </UnstyledButton>
        );
      })}
    </div>
  );
}

function kindsWith(hasCredit: boolean) {
  return KINDS.filter(({ kind }) => kind !== 'client-credit' || hasCredit);
}
