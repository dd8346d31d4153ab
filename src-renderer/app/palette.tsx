import { useLingui } from '@lingui/react/macro';
import { Spotlight, spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import type { InvoiceSummary } from '@shared/ipc/views/invoices';
import type { SignInCandidate } from '@shared/ipc/views/people';
import { useOfferedCommands } from '../state/commands';
import { goTo } from '../state/route';
import { askToSwitch } from '../state/sign-in';
import { useAnswer } from '../state/use-answer';
import { KeyHint } from '../ui/key-hint';
import { useMoney } from '../ui/money/use-money';

export const openPalette = spotlight.open;

import { TO_SCREEN } from './frame-commands';

const NOTHING = {};
const INVOICES = ['invoices', 'payments'] as const;
const PEOPLE = ['people'] as const;

/** Finds every screen, command, open invoice and employee by a few letters. */
export function Palette() {
  const { t } = useLingui();
  const invoices = useAnswer('invoices.list', NOTHING, INVOICES).value ?? [];
  const people = useAnswer('people.candidates', NOTHING, PEOPLE).value ?? [];
  const commands = useCommandActions();
  const toInvoice = useInvoiceAction();
  const groups: SpotlightActionGroupData[] = [
    { group: t`Screens`, actions: commands.filter(({ id }) => isScreen(id)) },
    { group: t`Commands`, actions: commands.filter(({ id }) => !isScreen(id)) },
    { group: t`Open invoices`, actions: invoices.map(toInvoice) },
    { group: t`Switch employee`, actions: people.map(switchAction) },
  ];
  return (
    <Spotlight
      actions={groups}
      nothingFound={t`Nothing found. Try fewer letters.`}
      shortcut={null}
      scrollable
      attributes={{ content: { 'aria-label': t`Find a command` } }}
      overlayProps={{ backgroundOpacity: 0.5, blur: 0 }}
      maxHeight={520}
      searchProps={{ placeholder: t`Find a command, an open invoice or a colleague` }}
    />
  );
}

function isScreen(commandId: string): boolean {
  return commandId.startsWith(TO_SCREEN);
}

function useCommandActions() {
  return useOfferedCommands().map(({ id, label, keys, run }) => ({
    id,
    label,
    onClick: run,
    rightSection: keys === null ? null : <KeyHint keys={keys} />,
  }));
}

function useInvoiceAction() {
  const { t } = useLingui();
  const { format } = useMoney();
  return ({ invoiceId, clientName, patientNames, totalMinor }: InvoiceSummary) => ({
    id: invoiceId,
    label: clientName ?? t`Walk-in sale`,
    description: [...patientNames, format(totalMinor)].join(' · '),
    onClick: () => {
      goTo({ screen: 'checkout', invoiceId });
    },
  });
}

function switchAction({ employeeId, number, name }: SignInCandidate) {
  return {
    id: employeeId,
    label: `${number} ${name}`,
    onClick: () => {
      askToSwitch(employeeId);
    },
  };
}
