import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { ZERO } from '@shared/domain/money/money';
import type { EstimateView } from '@shared/ipc/views/estimates';
import { may } from '@shared/domain/people/permission';
import { useTill } from '../../../state/till';
import { KeyHint } from '../../../ui/key-hint';
import { Fact, Facts } from '../../../ui/layout/facts';
import { Panel } from '../../../ui/layout/panel';
import { MoneyText } from '../../../ui/money/money-text';
import { LetterButton } from '../../../ui/paper/letter-button';
import type { Acting } from '../../../ui/people/use-act';
import { MAIN_ACT } from '../../../ui/use-main-act';
import { DeclineDialog } from '../decline-dialog';
import type { EstimateDraft } from '../state/estimate-draft';
import { showEstimates } from '../state/estimates-store';
import { saveAsTemplate } from '../state/save-as-template';

interface Props {
  readonly draft: EstimateDraft;
  readonly view: EstimateView | null;
  readonly acting: Acting;
  readonly onTemplate: () => void;
  readonly onPresent: () => void;
}

/** What it comes to, and what can be done with it. */
export function EstimateSum({ draft, view, acting, onTemplate, onPresent }: Props) {
  const { t } = useLingui();
  const [isDeclining, setDeclining] = useState(false);
  const mayKeepTemplates = useTill(
    ({ session }) => session !== null && may(session.roles, 'edit-products'),
  );
  return (
    <Panel label={t`What it comes to`} isBeside>
      <Stack>
        <Title order={2}>
          <Trans>What it comes to</Trans>
        </Title>
        <Facts>
          <Fact label={<Trans>At least</Trans>} isSum>
            <MoneyText amountMinor={view?.lowMinor ?? ZERO} />
          </Fact>
          <Fact label={<Trans>At most</Trans>} isSum>
            <MoneyText amountMinor={view?.highMinor ?? ZERO} />
          </Fact>
        </Facts>
        <Button
          size="lg"
          loading={acting.isRunning}
          rightSection={<KeyHint keys={MAIN_ACT} />}
          onClick={onPresent}
        >
          <Trans>Show the client</Trans>
        </Button>
        <Button variant="default" rightSection={<KeyHint keys="Mod+B" />} onClick={onTemplate}>
          <Trans>Use a template</Trans>
        </Button>
        {mayKeepTemplates && draft.lines.length > 0 && (
          <Button variant="default" onClick={() => void saveAsTemplate(draft)}>
            <Trans>Keep it as a template</Trans>
          </Button>
        )}
        {view !== null && (
          <>
            <LetterButton
              title={t`Estimate ${view.number}`}
              document={{ kind: 'estimate', id: view.estimateId }}
            >
              <Trans>Estimate as a letter</Trans>
            </LetterButton>
            <Button
              variant="default"
              onClick={() => {
                setDeclining(true);
              }}
            >
              <Trans>The client declines</Trans>
            </Button>
          </>
        )}
        <Button
          variant="default"
          rightSection={<KeyHint keys="Escape" />}
          onClick={() => {
            showEstimates('list');
          }}
        >
          <Trans>Back to the list</Trans>
        </Button>
      </Stack>
      {isDeclining && view !== null && (
        <DeclineDialog
          estimateId={view.estimateId}
          onClose={() => {
            setDeclining(false);
          }}
        />
      )}
    </Panel>
  );
}
