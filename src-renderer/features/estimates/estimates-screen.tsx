import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { useCommands, type Command } from '../../state/commands';
import { useRoute } from '../../state/route';
import { KeyHint } from '../../ui/key-hint';
import { Screen } from '../../ui/layout/screen';
import { EstimateStage } from './estimate-stage';
import './estimates.css';
import { EstimateList } from './list/estimate-list';
import { NewEstimate } from './list/new-estimate';
import { showEstimates, useEstimates } from './state/estimates-store';

/** What something will cost: made, shown, answered, and put on the invoice. */
export function EstimatesScreen() {
  const { t } = useLingui();
  const view = useEstimates((state) => state.view);
  useFollowedRoute();
  useCommands(
    useMemo<readonly Command[]>(
      () => [
        {
          id: 'new-estimate',
          label: t`New estimate`,
          keys: 'F3',
          scope: 'screen',
          run: beginNew,
        },
      ],
      [t],
    ),
  );
  return (
    <Screen
      title={t`Estimates`}
      lead={<Trans>What it will cost, before it is done</Trans>}
      actions={
        <Button
          leftSection={<IconPlus size={20} aria-hidden />}
          rightSection={<KeyHint keys="F3" />}
          onClick={beginNew}
        >
          <Trans>New estimate</Trans>
        </Button>
      }
    >
      {view === 'list' && <EstimateList />}
      {view === 'new' && <NewEstimate />}
      {typeof view === 'object' && (
        <EstimateStage key={view.estimateId} estimateId={view.estimateId} />
      )}
    </Screen>
  );
}

function beginNew(): void {
  showEstimates('new');
}

/** Shows the estimate that another screen asks for, once. */
function useFollowedRoute(): void {
  const route = useRoute();
  const followed = useRef<typeof route>(null);
  useEffect(() => {
    if (route.screen !== 'estimates' || followed.current === route) return;
    followed.current = route;
    if (route.estimateId !== null) showEstimates({ estimateId: route.estimateId });
  }, [route]);
}
