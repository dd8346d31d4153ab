import { Trans, useLingui } from '@lingui/react/macro';
import { Modal, Table } from '@mantine/core';
import { useOfferedCommands } from '../state/commands';
import { KeyHint } from '../ui/key-hint';

/** Every key that does something now. */
export function ShortcutSheet({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useLingui();
  return (
    <Modal opened={opened} onClose={onClose} title={t`Shortcuts`} size="lg">
      <Shortcuts />
    </Modal>
  );
}

function Shortcuts() {
  const commands = useOfferedCommands();
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            <Trans>What it does</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>Key</Trans>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {commands.map(({ id, label, keys }) =>
          keys === null ? null : (
            <Table.Tr key={id}>
              <Table.Td>{label}</Table.Td>
              <Table.Td>
                <KeyHint keys={keys} />
              </Table.Td>
            </Table.Tr>
          ),
        )}
      </Table.Tbody>
    </Table>
  );
}
