import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text, Title } from '@mantine/core';
import type { ArrangementView } from '@shared/ipc/views/arrangements';
import { useDateText } from '../../state/time-text';
import { Fact, Facts } from '../../ui/layout/facts';
import { Panel } from '../../ui/layout/panel';
import { MoneyText } from '../../ui/money/money-text';

/** What is owed of the invoice, by when it is to be paid. */
export function Owed({ arrangement }: { readonly arrangement: ArrangementView }) {
  const { t } = useLingui();
  const dateText = useDateText();
  const { number, client, dueMinor, nowMinor, laterMinor, dueOn } = arrangement;
  const { plannedMinor, disputedMinor } = arrangement;
  const until = dueOn === null ? '' : dateText(dueOn);
  return (
    <Panel label={t`Owed`}>
      <Stack>
        <div>
          <Title order={2}>
            <Trans>Invoice {number}</Trans>
          </Title>
          {client !== null && <Text>{client.name}</Text>}
        </div>
        <div className="due-now">
          <span>
            <Trans>Due now</Trans>
          </span>
          <output aria-label={t`Due now`}>
            <MoneyText amountMinor={nowMinor} />
          </output>
        </div>
        <Facts>
          {laterMinor > 0 && (
            <Fact label={t`On account until ${until}`}>
              <MoneyText amountMinor={laterMinor} />
            </Fact>
          )}
          {plannedMinor > 0 && (
            <Fact label={t`In instalments`}>
              <MoneyText amountMinor={plannedMinor} />
            </Fact>
          )}
          {disputedMinor > 0 && (
            <Fact label={t`Set aside`}>
              <MoneyText amountMinor={disputedMinor} />
            </Fact>
          )}
          <Fact label={t`Owed in all`} isSum>
            <MoneyText amountMinor={dueMinor} />
          </Fact>
        </Facts>
      </Stack>
    </Panel>
  );
}
