import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Table, Title, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { AccountEntry } from '@shared/ipc/views/accounts';
import type { ClientId, PaymentId } from '@shared/lib/ids';
import type { Output } from '@shared/ipc/contract/contract';
import { useTimeText } from '../../state/time-text';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { Panel } from '../../ui/layout/panel';
import { MoneyText } from '../../ui/money/money-text';
import { tenderText } from '../../ui/tender/tender-text';
import { ReturnCheckDialog } from './acts/return-check-dialog';
import { entryText } from './entry-words';
import { PaperDialog } from './paper-dialog';

const MONEY = ['invoices', 'payments'] as const;
const AT_ONCE = 30;

type Place = Output<'accounts.entries'>['next'];

/** Everything that happened, newest first, with what was owed after each. */
export function Entries({ clientId }: { readonly clientId: ClientId }) {
  const { t } = useLingui();
  // Where the pages before this one began: the last is the one that is shown.
  const [places, setPlaces] = useState<readonly Place[]>([null]);
  const [shown, setShown] = useState<AccountEntry | null>(null);
  const [returned, setReturned] = useState<PaymentId | null>(null);
  const input = { clientId, before: places.at(-1) ?? null, limit: AT_ONCE };
  const { value, failure } = useAnswer('accounts.entries', input, MONEY);
  const next = value?.next ?? null;
  return (
    <Panel label={t`Everything that happened`}>
      <Title order={2} mb="xs">
        <Trans>Everything that happened</Trans>
      </Title>
      <FailureNotice failure={failure} />
      <Table aria-label={t`Everything that happened`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t`When`}</Table.Th>
            <Table.Th>{t`What it was`}</Table.Th>
            <Table.Th ta="end">{t`Amount`}</Table.Th>
            <Table.Th ta="end">{t`Balance`}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(value?.entries ?? []).map((entry) => (
            <EntryRow
              key={entry.eventId}
              entry={entry}
              onShow={() => {
                setShown(entry);
              }}
              onReturn={setReturned}
            />
          ))}
        </Table.Tbody>
      </Table>
      {(places.length > 1 || next !== null) && (
        <Group mt="sm">
          <Button
            variant="default"
            disabled={places.length === 1}
            onClick={() => {
              setPlaces(places.slice(0, -1));
            }}
          >
            <Trans>Newer</Trans>
          </Button>
          <Button
            variant="default"
            disabled={next === null}
            onClick={() => {
              setPlaces([...places, next]);
            }}
          >
            <Trans>Older</Trans>
          </Button>
        </Group>
      )}
      {returned !== null && (
        <ReturnCheckDialog
          paymentId={returned}
          onClose={() => {
            setReturned(null);
          }}
        />
      )}
      {shown?.paper != null && (
        <PaperDialog
          paper={shown.paper}
          title={`${entryText(shown.kind)} ${shown.number}`}
          onClose={() => {
            setShown(null);
          }}
        />
      )}
    </Panel>
  );
}

interface RowProps {
  readonly entry: AccountEntry;
  readonly onShow: () => void;
  readonly onReturn: (paymentId: PaymentId) => void;
}

function EntryRow({ entry, onShow, onReturn }: RowProps) {
  const { t } = useLingui();
  const timeText = useTimeText();
  const { kind, number, note, tenders, byName, atMs, amountMinor, balanceMinor, paper } = entry;
  const words = `${entryText(kind)} ${number}`.trim();
  const isCheck = kind === 'payment' && tenders.some((tender) => tender.kind === 'check');
  const ways = tenders.map(tenderText).join(', ');
  return (
    <Table.Tr>
      <Table.Td>{timeText(atMs)}</Table.Td>
      <Table.Td>
        {paper === null ? (
          <b>{words}</b>
        ) : (
          <UnstyledButton className="account-paper" onClick={onShow}>
            {words}
          </UnstyledButton>
        )}
        <span className="row-detail">{[ways, note, byName].filter(Boolean).join(' · ')}</span>
        {isCheck && paper?.kind === 'payment' && (
          <Button
            variant="default"
            px={12}
            mt={4}
            aria-label={t`A check came back: ${number}`}
            onClick={() => {
              onReturn(paper.paymentId);
            }}
          >
            <Trans>A check came back</Trans>
          </Button>
        )}
      </Table.Td>
      <Table.Td ta="end">
        <MoneyText amountMinor={amountMinor} />
      </Table.Td>
      <Table.Td ta="end">
        <MoneyText amountMinor={balanceMinor} />
      </Table.Td>
    </Table.Tr>
  );
}
