import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { CreditNoteView } from '@shared/ipc/views/refunds';
import type { InvoiceId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { useTimeText } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { ReasonDialog } from '../../../ui/dialogs/reason-dialog';
import { PlainList } from '../../../ui/lists/plain-list';
import { MoneyText } from '../../../ui/money/money-text';
import { tellDone, tellFailure } from '../../../ui/toasts';

const AREAS = ['payments', 'invoices'] as const;

/** The credit notes of an invoice, each of which can be given out again; nothing without one. */
export function CreditNotes({ invoiceId }: { readonly invoiceId: InvoiceId }) {
  const { t } = useLingui();
  const { value } = useAnswer('creditNotes.find', { invoiceId }, AREAS);
  const [asked, setAsked] = useState<CreditNoteView | null>(null);
  const notes = value?.notes ?? [];
  if (notes.length === 0) return null;
  const reprint = async ({ creditNoteId, number }: CreditNoteView, reason: string) => {
    setAsked(null);
    const result = await call('creditNotes.reprint', { creditNoteId, reason });
    if (!result.ok) tellFailure(result.error);
    else tellDone(t`Credit note ${number} is on its way.`);
  };
  return (
    <>
      <PlainList label={t`Credit notes`}>
        {notes.map((note) => (
          <NoteRow
            key={note.creditNoteId}
            note={note}
            onPrint={() => {
              setAsked(note);
            }}
          />
        ))}
      </PlainList>
      {asked !== null && (
        <ReasonDialog
          title={t`Print a copy of credit note ${asked.number}`}
          reasons={[t`The client asked for it`, t`The first one was unreadable`, t`Insurance`]}
          doneLabel={t`Print the copy`}
          onDone={(reason) => void reprint(asked, reason)}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

interface RowProps {
  readonly note: CreditNoteView;
  readonly onPrint: () => void;
}

function NoteRow({ note, onPrint }: RowProps) {
  const { t } = useLingui();
  const timeText = useTimeText();
  const { number, totalMinor, issuedAtMs, issuedByName, reason, lines, copies } = note;
  return (
    <li className="credit-note">
      <span>
        <b>
          <Trans>
            Credit note {number}, <MoneyText amountMinor={totalMinor} />
          </Trans>
        </b>
        <Text component="span" c="dimmed" size="sm" display="block">
          {lines.map(({ description }) => description).join(', ')}
          {' · '}
          {reason}
          {' · '}
          {issuedByName}, {timeText(issuedAtMs)}
          {copies > 0 && (
            <>
              {' · '}
              <Plural value={copies} one="# copy printed" other="# copies printed" />
            </>
          )}
        </Text>
      </span>
      <Button
        variant="default"
        aria-label={t`Print a copy of credit note ${number}`}
        onClick={onPrint}
      >
        <Trans>Print a copy</Trans>
      </Button>
    </li>
  );
}
