import { Trans } from '@lingui/react/macro';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';

interface State {
  readonly error: Error | null;
}

interface Props {
  readonly children: ReactNode;
}

/**
 * Stands around one screen, so that a bug in it takes neither the frame nor what was typed on the
 * other screens with it. The sale itself is in the main process and unharmed.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const message = error.message;
    return (
      <Stack p="xl" maw={640} mx="auto">
        <Alert
          role="alert"
          icon={<IconAlertTriangle aria-hidden />}
          title={<Trans>This screen stopped working</Trans>}
        >
          <Stack>
            <Text>
              <Trans>
                The sale is safe: everything that was added is kept. Show the screen again. If it
                stops again, restart Frontdesk and tell support: {message}
              </Trans>
            </Text>
            <Group>
              <Button
                onClick={() => {
                  this.setState({ error: null });
                }}
              >
                <Trans>Show the screen again</Trans>
              </Button>
            </Group>
          </Stack>
        </Alert>
      </Stack>
    );
  }
}
