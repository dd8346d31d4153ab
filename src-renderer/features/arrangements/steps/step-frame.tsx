import { Trans } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useId, useRef, type ReactNode } from 'react';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { tryOrShowFault } from '../../../ui/first-fault';
import { KeyHint } from '../../../ui/key-hint';
import { Panel } from '../../../ui/layout/panel';
import { PanelFoot } from '../../../ui/layout/panel-foot';
import { useStage } from '../../../ui/layout/use-stage';
import type { Acting } from '../../../ui/people/use-act';
import { MAIN_ACT, useMainAct } from '../../../ui/use-main-act';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly lead: ReactNode;
  readonly doneLabel: string;
  readonly acting: Acting;
  readonly onDone: () => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** One thing that is being agreed upon. Escape goes back; what is typed waits. */
export function StepFrame(props: Props) {
  const { id, title, lead, doneLabel, acting, onDone, onBack, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const headingId = useId();
  const stage = useStage('[data-first]', () => {
    if (acting.dialog === null) onBack();
  });
  const done = () => {
    tryOrShowFault(form.current, onDone);
  };
  useMainAct(id, doneLabel, done);
  return (
    <section {...stage} tabIndex={-1} className="step" aria-labelledby={headingId}>
      <Panel>
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            done();
          }}
        >
          <Stack>
            <div>
              <Title order={2} id={headingId}>
                {title}
              </Title>
              <Text c="dimmed">{lead}</Text>
            </div>
            {children}
            <FailureNotice failure={acting.failure} />
            <PanelFoot>
              <Group ms="auto">
                <Button variant="default" size="lg" onClick={onBack}>
                  <Trans>Back</Trans>
                </Button>
                <Button
                  type="submit"
                  size="lg"
                  loading={acting.isRunning}
                  rightSection={<KeyHint keys={MAIN_ACT} />}
                >
                  {doneLabel}
                </Button>
              </Group>
            </PanelFoot>
          </Stack>
        </form>
      </Panel>
      {acting.dialog}
    </section>
  );
}
