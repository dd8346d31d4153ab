import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { sumMinor } from '@shared/domain/money/money';
import type { ChargePreview } from '@shared/ipc/views/accounts';
import type { InvoiceId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { newId } from '../../../bridge/ids';
import { useToday } from '../../../state/time-text';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { Panel } from '../../../ui/layout/panel';
import { TickList, TickRow } from '../../../ui/lists/tick-list';
import { MoneyText } from '../../../ui/money/money-text';
import { TotalLine } from '../../../ui/money/total-line';
import { useAct } from '../../../ui/people/use-act';
import { tellDone, tellFailure } from '../../../ui/toasts';
import { entryText } from '../entry-words';

/** One that may be made, under the id that it would have: what is sent twice is charged once. */
interface Proposed extends ChargePreview {
  readonly invoiceId: InvoiceId;
  readonly isKept: boolean;
}

// As many as are made while nobody notices that it takes time.
const AT_ONCE = 10;
// A longer list nobody reads, and the window would halt over it.
const MOST_SHOWN = 200;

/** Late fees and interest: seen first, then made as far as a manager keeps them. */
export function ChargesPanel() {
  const { t } = useLingui();
  const today = useToday();
  const acting = useAct();
  const [proposed, setProposed] = useState<readonly Proposed[] | null>(null);
  const [more, setMore] = useState(0);
  const kept = (proposed ?? []).filter(({ isKept }) => isKept);
  const look = async () => {
    const seen = await call('accounts.previewCharges', { on: today });
    if (!seen.ok) tellFailure(seen.error);
    else {
      const shown = seen.value.slice(0, MOST_SHOWN);
      setMore(seen.value.length - shown.length);
      setProposed(
        shown.map((each) => ({ ...each, invoiceId: newId() as InvoiceId, isKept: true })),
      );
    }
  };
  const make = () => {
    const reason = t`Late fees and interest`;
    void acting.act(
      async (approval) => {
        let charged = 0;
        for (let start = 0; start < kept.length; start += AT_ONCE) {
          const charges = kept
            .slice(start, start + AT_ONCE)
            .map(({ invoiceId, forInvoiceId, kind, amountMinor }) => ({
              ...{ invoiceId, forInvoiceId, kind, amountMinor },
            }));
          const made = await call('accounts.applyCharges', {
            ...{ on: today, charges, reason, approval },
          });
          if (!made.ok) return made;
          charged += made.value.charged;
        }
        return { ok: true, value: charged } as const;
      },
      (charged) => {
        setProposed(null);
        tellDone(t`${charged} charges are made.`);
      },
    );
  };
  return (
    <Panel label={t`Late fees and interest`}>
      <Group justify="space-between" mb="xs">
        <Title order={2}>
          <Trans>Late fees and interest</Trans>
        </Title>
        <Button variant="default" onClick={() => void look()}>
          <Trans>See what they come to</Trans>
        </Button>
      </Group>
      {proposed?.length === 0 && (
        <Text role="status">
          <Trans>There is nothing to charge.</Trans>
        </Text>
      )}
      {proposed !== null && proposed.length > 0 && (
        <>
          <div className="receivables-list">
            <TickList label={t`What would be charged`} onDone={make}>
              {proposed.map((each) => (
                <TickRow
                  key={each.invoiceId}
                  className="charge-tick"
                  isTicked={each.isKept}
                  onTick={(isKept) => {
                    setProposed(proposed.map((one) => (one === each ? { ...one, isKept } : one)));
                  }}
                >
                  <b>{each.name}</b>
                  <span>
                    {entryText(each.kind)} {each.number}
                  </span>
                  <b>
                    <MoneyText amountMinor={each.amountMinor} />
                  </b>
                </TickRow>
              ))}
            </TickList>
          </div>
          <TotalLine
            title={<Trans>Together</Trans>}
            label={t`Together`}
            amountMinor={sumMinor(kept.map(({ amountMinor }) => amountMinor))}
          />
          {more > 0 && (
            <Text role="status">
              <Plural
                value={more}
                one="# more comes after these: charge them, then see again."
                other="# more come after these: charge them, then see again."
              />
            </Text>
          )}
          <Group justify="flex-end" mt="sm">
            <Button loading={acting.isRunning} disabled={kept.length === 0} onClick={make}>
              <Trans>Charge them</Trans>
            </Button>
          </Group>
        </>
      )}
      <FailureNotice failure={acting.failure} />
      {acting.dialog}
    </Panel>
  );
}
