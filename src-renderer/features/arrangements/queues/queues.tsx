import { Trans } from '@lingui/react/macro';
import { Tabs } from '@mantine/core';
import { ApplicationsQueue } from './applications-queue';
import { DisputesQueue } from './disputes-queue';
import { NotesQueue } from './notes-queue';
import { showQueue, useQueues, type QueueName } from './queues-store';

/** What waits for somebody: disputes for a supervisor, notes for their payments, applications. */
export function Queues() {
  const shown = useQueues((state) => state.shown);
  return (
    <Tabs
      value={shown}
      keepMounted={false}
      // A list takes the focus when it is opened, so the arrows must not open one on their way.
      activateTabWithKeyboard={false}
      onChange={(next) => {
        if (next !== null) showQueue(next as QueueName);
      }}
    >
      <Tabs.List mb="lg">
        <Tabs.Tab value="disputes">
          <Trans>Disputes</Trans>
        </Tabs.Tab>
        <Tabs.Tab value="notes">
          <Trans>Promissory notes</Trans>
        </Tabs.Tab>
        <Tabs.Tab value="applications">
          <Trans>Credit applications</Trans>
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="disputes">
        <DisputesQueue />
      </Tabs.Panel>
      <Tabs.Panel value="notes">
        <NotesQueue />
      </Tabs.Panel>
      <Tabs.Panel value="applications">
        <ApplicationsQueue />
      </Tabs.Panel>
    </Tabs>
  );
}
