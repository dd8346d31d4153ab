import { useLingui } from '@lingui/react/macro';
import type { DepositView } from '@shared/ipc/views/cash';
import { call } from '../../bridge/call';
import { useAnswer } from '../../state/use-answer';
import { HousePaper } from '../../ui/paper/house-paper';

export type DepositPaperKind = 'deposit-slip' | 'worksheet';

interface Props {
  readonly deposit: DepositView;
  readonly kind: DepositPaperKind;
}

const CHANNELS = { 'deposit-slip': 'deposits.slip', worksheet: 'deposits.worksheet' } as const;
const SHIFTS = ['shifts'] as const;

/** The slip for the bank, or how the drawers were balanced. */
export function DepositPaper({ deposit: { depositId, number }, kind }: Props) {
  const { t } = useLingui();
  const channel = CHANNELS[kind];
  const paper = useAnswer(channel, { depositId, print: false }, SHIFTS);
  return (
    <HousePaper
      title={kind === 'worksheet' ? t`Worksheet of ${number}` : t`Deposit slip ${number}`}
      paper={paper}
      saved={{ kind, depositId }}
      print={() => call(channel, { depositId, print: true })}
    />
  );
}
