import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Failure } from '@shared/ipc/failures';
import { useCommands, type Command } from '../../../state/commands';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { KeyHint } from '../../../ui/key-hint';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly nextLabel?: string;
  readonly isRunning?: boolean;
  readonly failure?: Failure | null;
  /** Null on the first step. */
  readonly onBack: (() => void) | null;
  readonly onNext: () => void;
  /** What is read comes before what is typed: the focus lands on the button that goes on. */
  readonly isRead?: boolean;
  /** Beside the buttons. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/**
 * One step of the closing. The focus lands on what is typed first, or on the button that goes on;
 * Ctrl+Enter goes on from everywhere, Escape goes back.
 */
export function StepFrame(props: Props) {
  const {
    title,
    lead,
    nextLabel,
    isRunning,
    failure = null,
    onBack,
    onNext,
    extra,
    isRead,
  } = props;
  const { t } = useLingui();
  const step = useRef<HTMLElement>(null);
  const latestNext = useRef(onNext);
  useEffect(() => {
    latestNext.current = onNext;
  });
  useEffect(() => {
    const typed = step.current?.querySelector<HTMLElement>('[data-autofocus]');
    const goOn = step.current?.querySelector<HTMLElement>('[data-next]');
    (isRead === true ? goOn : (typed ?? goOn))?.focus({ preventScroll: true });
    step.current?.closest('main')?.scrollTo({ top: 0 });
  }, [isRead]);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'closing-next',
        label: t`Next step of the closing`,
        keys: 'Mod+Enter',
        scope: 'screen',
        run: () => {
          latestNext.current();
        },
      },
    ],
    [t],
  );
  useCommands(commands);
  return (
    <section
      ref={step}
      className="panel close-panel"
      aria-label={title}
      onKeyDown={(event) => {
        // A dialog's keys bubble here as well, and are its own.
        const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key === 'Escape' && isHere && onBack !== null) onBack();
      }}
    >
      <Stack>
        <div>
          <Title order={2}>{title}</Title>
          {lead !== undefined && <Text c="dimmed">{lead}</Text>}
        </div>
        {props.children}
        <FailureNotice failure={failure} />
        <Group justify="space-between" className="close-foot">
          {onBack === null ? (
            <span />
          ) : (
            <Button variant="default" onClick={onBack}>
              <Trans>Back</Trans>
            </Button>
          )}
          <Group>
            {extra}
            <Button
              size="lg"
              data-next
              loading={isRunning === true}
              onClick={onNext}
              rightSection={<KeyHint keys="Mod+Enter" />}
            >
              {nextLabel ?? t`Next`}
            </Button>
          </Group>
        </Group>
      </Stack>
    </section>
  );
}
