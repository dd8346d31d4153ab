import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Failure } from '@shared/ipc/failures';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { KeyHint } from '../../../ui/key-hint';
import { PanelFoot } from '../../../ui/layout/panel-foot';
import { useStage } from '../../../ui/layout/use-stage';
import { MAIN_ACT, useMainAct } from '../../../ui/use-main-act';

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

const NEXT = '[data-next]';

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
  const stage = useStage(isRead === true ? NEXT : `[data-autofocus], ${NEXT}`, onBack);
  useMainAct('closing-next', t`Next step of the closing`, onNext);
  return (
    <section {...stage} className="panel close-panel" aria-label={title}>
      <Stack>
        <div>
          <Title order={2}>{title}</Title>
          {lead !== undefined && <Text c="dimmed">{lead}</Text>}
        </div>
        {props.children}
        <FailureNotice failure={failure} />
        <PanelFoot>
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
              rightSection={<KeyHint keys={MAIN_ACT} />}
            >
              {nextLabel ?? t`Next`}
            </Button>
          </Group>
        </PanelFoot>
      </Stack>
    </section>
  );
}
