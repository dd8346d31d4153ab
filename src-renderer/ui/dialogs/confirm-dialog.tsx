import { Trans } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Dialog } from './dialog';

interface Props {
  readonly title: string;
  /** What happens then, in one sentence. */
  readonly text: string;
  readonly doneLabel: string;
  readonly isDangerous?: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks once before something that is hard to take back. Rendered only while it is asked. */
export function ConfirmDialog({
  title,
  text,
  doneLabel,
  isDangerous = false,
  onDone,
  onClose,
}: Props) {
  return (
    <Dialog onClose={onClose} title={title}>
      <Stack>
        <Text>{text}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            <Trans>Cancel</Trans>
          </Button>
          <Button color={isDangerous ? 'red' : 'teal'} onClick={onDone}>
            {doneLabel}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
