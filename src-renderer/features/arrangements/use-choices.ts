import { useLingui } from '@lingui/react/macro';
import {
  IconCash,
  IconFileCertificate,
  IconMessageReport,
  IconNotebook,
  IconWritingSign,
  type Icon,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ArrangementView } from '@shared/ipc/views/arrangements';
import { goTo } from '../../state/route';
import { showStep } from './arrangement-draft';

/** One thing that can be agreed upon. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly keys: string;
  readonly icon: Icon;
  /** Null when it cannot be done now; the detail says why. */
  readonly run: (() => void) | null;
}

/** What can be agreed upon, the best for the hospital first. */
export function useChoices(arrangement: ArrangementView): readonly Choice[] {
  const { t } = useLingui();
  const { invoiceId, client, nowMinor, laterMinor, dueMinor, disputedMinor } = arrangement;
  const clientId = client?.clientId ?? null;
  const canPutOff = nowMinor + laterMinor > 0;
  const canWait = nowMinor > 0;
  const canDispute = dueMinor > disputedMinor;
  return useMemo(() => {
    const needsClient = t`Only for a client whom the hospital knows.`;
    const needsDue = t`Nothing is due that could be put off.`;
    const forClient = (detail: string) => (clientId === null ? needsClient : detail);
    const step = (name: Parameters<typeof showStep>[1]) => () => {
      showStep(invoiceId, name);
    };
    return [
      {
        id: 'pay-part',
        label: t`Pay a part now`,
        detail: forClient(t`By any tender, on the client’s account`),
        keys: 'F2',
        icon: IconCash,
        run:
          clientId === null
            ? null
            : () => {
                goTo({ screen: 'accounts', clientId });
              },
      },
      {
        id: 'account',
        label: t`Leave it on account`,
        detail: forClient(canWait ? t`Within their limit, or by a manager’s word` : needsDue),
        keys: 'F3',
        icon: IconNotebook,
        run: clientId !== null && canWait ? step('account') : null,
      },
      {
        id: 'note',
        label: t`Promissory note`,
        detail: forClient(canPutOff ? t`Pay in instalments; a manager agrees` : needsDue),
        keys: 'F4',
        icon: IconWritingSign,
        run: clientId !== null && canPutOff ? step('note') : null,
      },
      {
        id: 'application',
        label: t`Credit application`,
        detail: forClient(t`Ask for a credit limit; a manager decides`),
        keys: 'F6',
        icon: IconFileCertificate,
        run: clientId === null ? null : step('application'),
      },
      {
        id: 'dispute',
        label: t`Set a charge aside`,
        detail: canDispute
          ? t`The client disputes it; a supervisor looks at it`
          : t`All that is owed is set aside already.`,
        keys: 'F7',
        icon: IconMessageReport,
        run: canDispute ? step('dispute') : null,
      },
    ];
  }, [t, invoiceId, clientId, canWait, canPutOff, canDispute]);
}
