import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconCircleCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ArrangementView } from '@shared/ipc/views/arrangements';
import { useCommands, type Command } from '../../state/commands';
import { goTo } from '../../state/route';
import { KeyHint } from '../../ui/key-hint';
import { Panel } from '../../ui/layout/panel';
import { useStage } from '../../ui/layout/use-stage';
import { MAIN_ACT, useMainAct } from '../../ui/use-main-act';
import { AgreedPaper } from './agreed-paper';
import { ChoiceButton } from './choice-button';
import { useChoices } from './use-choices';

/** What the front desk offers a client who cannot pay in full, in the order in which it does. */
export function Choices({ arrangement }: { readonly arrangement: ArrangementView }) {
  const { t } = useLingui();
  const [isPaperShown, setPaperShown] = useState(false);
  const choices = useChoices(arrangement);
  const { nowMinor } = arrangement;
  const isDone = nowMinor === 0;
  const stage = useStage('button', backToLists);
  const showPaper = () => {
    setPaperShown(true);
  };
  const commands = useMemo<readonly Command[]>(
    () =>
      choices.flatMap(({ id, label, keys, run }) =>
        run === null ? [] : [{ id, label, keys, scope: 'screen', run }],
      ),
    [choices],
  );
  useCommands(commands);
  useMainAct('print-agreed', t`Show what was agreed`, showPaper);
  return (
    <section {...stage} tabIndex={-1} className="choices" aria-label={t`What can be agreed upon`}>
      {isDone && (
        <Panel label={t`The client may leave`}>
          <div className="may-leave">
            <IconCircleCheck size={40} aria-hidden />
            <div>
              <Title order={2}>
                <Trans>The client may leave</Trans>
              </Title>
              <Text role="status">
                <Trans>Nothing is due now. What was agreed stands beside this.</Trans>
              </Text>
            </div>
            <Button size="lg" rightSection={<KeyHint keys={MAIN_ACT} />} onClick={showPaper}>
              <Trans>Show what was agreed</Trans>
            </Button>
          </div>
        </Panel>
      )}
      <Panel label={t`What can be done`}>
        <Stack gap="sm">
          <Title order={2}>
            {isDone ? <Trans>Anything else</Trans> : <Trans>What can the client do?</Trans>}
          </Title>
          {choices.map((choice) => (
            <ChoiceButton key={choice.id} choice={choice} />
          ))}
          {!isDone && (
            <Button variant="subtle" rightSection={<KeyHint keys={MAIN_ACT} />} onClick={showPaper}>
              <Trans>Show what was agreed</Trans>
            </Button>
          )}
        </Stack>
      </Panel>
      <div>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={20} aria-hidden />}
          onClick={backToLists}
        >
          <Trans>All arrangements</Trans>
        </Button>
      </div>
      {isPaperShown && (
        <AgreedPaper
          arrangement={arrangement}
          onClose={() => {
            setPaperShown(false);
          }}
        />
      )}
    </section>
  );
}

function backToLists(): void {
  goTo({ screen: 'arrangements', invoiceId: null });
}
