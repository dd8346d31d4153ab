import { Trans, useLingui } from '@lingui/react/macro';
import { Input, NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { EstimateLineView, EstimateView } from '@shared/ipc/views/estimates';
import type { EstimateLineId, InvoiceId, LineId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { newId } from '../../../bridge/ids';
import { goTo } from '../../../state/route';
import { useTimeText } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { PlainList } from '../../../ui/lists/plain-list';
import { useMoney } from '../../../ui/money/use-money';
import { useAct } from '../../../ui/people/use-act';
import { MoneyRange } from '../money-range';

interface Props {
  readonly estimate: EstimateView;
  readonly onClose: () => void;
}

const INVOICES = ['invoices'] as const;
type Side = 'high' | 'low' | 'out';

/** Puts what was accepted on an invoice: all of it at most, where nothing else is said. */
export function ConvertDialog({ estimate, onClose }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const [wanted] = useState(() => wantedOf(estimate));
  const [sides, setSides] = useState<Readonly<Record<EstimateLineId, Side>>>({});
  const [invoiceId, setInvoiceId] = useState<InvoiceId>(wanted.newInvoiceId);
  const [isAsked, setAsked] = useState(false);
  const sideOf = (estimateLineId: EstimateLineId) => sides[estimateLineId] ?? 'high';
  const lines = wanted.lines.flatMap(({ estimateLineId, lineId }) => {
    const side = sideOf(estimateLineId);
    return side === 'out' ? [] : [{ estimateLineId, lineId, side }];
  });
  const convert = () => {
    setAsked(true);
    if (lines.length === 0) return;
    const { estimateId } = estimate;
    void acting.act(
      () => call('estimates.convert', { estimateId, invoiceId, lines }),
      () => {
        onClose();
        goTo({ screen: 'checkout', invoiceId });
      },
    );
  };
  return (
    <ActDialog
      title={t`Put it on an invoice`}
      size="xl"
      doneLabel={t`Put it on the invoice`}
      acting={acting}
      onDone={convert}
      onClose={onClose}
    >
      <InvoiceChoice
        estimate={estimate}
        newInvoiceId={wanted.newInvoiceId}
        value={invoiceId}
        onChange={setInvoiceId}
      />
      <PlainList label={t`Lines to take`}>
        {wanted.lines.map(({ estimateLineId, line }) => (
          <li key={estimateLineId} className="estimate-answered-line">
            <span>
              <b>{line.description}</b>
              <span className="row-detail">
                <MoneyRange lowMinor={line.lowMinor} highMinor={line.highMinor} />
              </span>
            </span>
            <SegmentedControl
              aria-label={t`How much of ${line.description}`}
              value={sideOf(estimateLineId)}
              data={[
                { value: 'high', label: isRange(line) ? t`At most` : t`Take it` },
                // Nothing cannot stand on an invoice.
                ...(isRange(line) && line.lowMilli > 0
                  ? [{ value: 'low', label: t`At least` }]
                  : []),
                { value: 'out', label: t`Leave out` },
              ]}
              onChange={(side) => {
                setSides({ ...sides, [estimateLineId]: side as Side });
              }}
            />
          </li>
        ))}
      </PlainList>
      {isAsked && lines.length === 0 && (
        <Input.Error role="alert">{t`Take at least one line.`}</Input.Error>
      )}
    </ActDialog>
  );
}

interface ChoiceProps {
  readonly estimate: EstimateView;
  readonly newInvoiceId: InvoiceId;
  readonly value: InvoiceId;
  readonly onChange: (invoiceId: InvoiceId) => void;
}

function InvoiceChoice({ estimate: { client }, newInvoiceId, value, onChange }: ChoiceProps) {
  const { t } = useLingui();
  const timeText = useTimeText();
  const { format } = useMoney();
  const card = useAnswer('clients.get', { clientId: client.clientId }, INVOICES).value;
  const open = (card?.openInvoices ?? []).filter(({ isHeld }) => !isHeld);
  return (
    <NativeSelect
      data-autofocus
      label={<Trans>On which invoice</Trans>}
      value={value}
      data={[
        { value: newInvoiceId, label: t`A new one` },
        ...open.map((each) => ({
          value: each.invoiceId,
          label: `${timeText(each.openedAtMs)} · ${format(each.totalMinor)}`,
        })),
      ]}
      onChange={(event) => {
        onChange(event.currentTarget.value as InvoiceId);
      }}
    />
  );
}

/** Where both sides are the same there is nothing to choose between. */
function isRange({ lowMilli, highMilli, lowMinor, highMinor }: EstimateLineView): boolean {
  return lowMilli !== highMilli || lowMinor !== highMinor;
}

/** Each accepted line with the id it gets, made once: what is sent twice is done once. */
function wantedOf({ lines, accepted }: EstimateView) {
  const chosen = new Set<EstimateLineId>(accepted?.lineIds ?? []);
  const taken = lines.filter((line: EstimateLineView) => chosen.has(line.estimateLineId));
  return {
    newInvoiceId: newId() as InvoiceId,
    lines: taken.map((line) => ({
      ...{ estimateLineId: line.estimateLineId, line },
      lineId: newId() as LineId,
    })),
  };
}
