import { Trans, useLingui } from '@lingui/react/macro';
import { Autocomplete, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { negateMinor, type Minor } from '@shared/domain/money/money';
import type { CorrectionView, ShiftView } from '@shared/ipc/views/shifts';
import type { CorrectionId, TenderId } from '@shared/lib/ids';
import { call } from '../../bridge/call';
import { newId } from '../../bridge/ids';
import { useAnswer } from '../../state/use-answer';
import { ActDialog } from '../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../ui/dialogs/reason-picker';
import { MoneyInput } from '../../ui/numbers/money-input';
import { useAct } from '../../ui/people/use-act';
import { CARD_BRANDS } from '../../ui/tender/card-draft';
import { LENDERS } from '../../ui/tender/slip-drafts';
import { tellDone } from '../../ui/toasts';
import { GoneCheck } from './gone-check';

interface Props {
  readonly shift: ShiftView;
  readonly onClose: () => void;
}

type Kind = CorrectionView['kind'];

const MAX_LENGTH = 40;
const NOTHING = {};
const SHIFTS = ['shifts', 'payments'] as const;

/** Books what was found out about a closed shift. The shift itself stays as it was closed. */
export function CorrectDialog({ shift, onClose }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  // Made once: what is sent twice is booked once.
  const [correctionId] = useState(() => newId() as CorrectionId);
  const [kind, setKind] = useState<Kind>('cash');
  const [brand, setBrand] = useState<string>(CARD_BRANDS[0]);
  const [lender, setLender] = useState<string>(LENDERS[0]);
  const [way, setWay] = useState<'less' | 'more'>('less');
  const [amount, setAmount] = useState<Minor | null>(null);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [goneId, setGone] = useState<TenderId | null>(null);
  const waiting = useAnswer('deposits.waiting', NOTHING, SHIFTS);
  const { shiftId } = shift;
  const isGone = kind === 'check' && way === 'less';
  const checks = waiting.value?.checks.filter((check) => check.shiftId === shiftId) ?? null;
  const gone = checks?.find(({ tenderId }) => tenderId === goneId) ?? null;
  const booked = isGone ? (gone?.amountMinor ?? null) : amount;
  const zNumber = shift.zNumber ?? '';
  const isMissing = (booked ?? 0) === 0;
  const isNameless = kind === 'financing' && lender.trim() === '';
  const brandOf: Partial<Record<Kind, string>> = { card: brand, financing: lender.trim() };
  const correct = () => {
    setAsked(true);
    if (booked === null || isMissing || isNameless || reason.trim() === '') return;
    void acting.act(
      (approval) =>
        call('shifts.correct', {
          shiftId,
          correctionId,
          kind,
          brand: brandOf[kind] ?? null,
          tenderId: isGone ? goneId : null,
          amountMinor: way === 'less' ? negateMinor(booked) : booked,
          reason: reason.trim(),
          approval,
        }),
      () => {
        onClose();
        tellDone(t`Booked beside Z report ${zNumber}.`);
      },
    );
  };
  return (
    <ActDialog
      title={t`Found out later about ${zNumber}`}
      doneLabel={t`Book it`}
      acting={acting}
      onDone={correct}
      onClose={onClose}
    >
      <Text c="dimmed">
        <Trans>The Z report stays as it is. This is a new entry that points at it.</Trans>
      </Text>
      <SegmentedControl
        aria-label={t`What it is about`}
        fullWidth
        data={[
          { value: 'cash' as const, label: t`Cash` },
          { value: 'check' as const, label: t`Checks` },
          { value: 'card' as const, label: t`Card` },
          { value: 'financing' as const, label: t`Financing` },
          { value: 'gift-certificate' as const, label: t`Certificate` },
        ]}
        value={kind}
        onChange={(next: Kind) => {
          setKind(next);
        }}
      />
      {kind === 'card' && (
        <SegmentedControl
          aria-label={t`Brand`}
          fullWidth
          data={namesOf(shift, 'card', CARD_BRANDS)}
          value={brand}
          onChange={setBrand}
        />
      )}
      {kind === 'financing' && (
        <Autocomplete
          label={t`Who lends`}
          maxLength={MAX_LENGTH}
          data={namesOf(shift, 'financing', LENDERS)}
          value={lender}
          error={isAsked && isNameless ? t`Type who lends the money.` : null}
          onChange={setLender}
        />
      )}
      <SegmentedControl
        aria-label={t`More or less`}
        fullWidth
        data={[
          { value: 'less' as const, label: t`There was less` },
          { value: 'more' as const, label: t`There was more` },
        ]}
        value={way}
        onChange={(next: 'less' | 'more') => {
          setWay(next);
        }}
      />
      {!isGone && (
        <MoneyInput
          label={t`Amount`}
          data-autofocus
          value={amount}
          error={isAsked && isMissing ? t`Type an amount of more than zero` : null}
          onChange={setAmount}
        />
      )}
      {isGone && checks !== null && (
        <GoneCheck checks={checks} chosen={goneId} isAsked={isAsked} onChoose={setGone} />
      )}
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`Found behind the drawer`, t`Miscounted`, t`The batch of the terminal says so`]}
        value={reason}
        isAsked={isAsked}
        onChange={setReason}
      />
    </ActDialog>
  );
}

/** The names the counter knows, and those that the shift had besides. */
function namesOf({ closing }: ShiftView, kind: Kind, known: readonly string[]): string[] {
  const had = [...(closing?.expected.slips ?? []), ...(closing?.counted.slips ?? [])];
  const names = had.filter((slip) => slip.kind === kind).map(({ brand }) => brand);
  return [...new Set([...known, ...names])];
}
