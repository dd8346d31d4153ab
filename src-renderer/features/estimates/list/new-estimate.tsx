import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Title } from '@mantine/core';
import type { ClientHit } from '@shared/ipc/views/records';
import { Panel } from '../../../ui/layout/panel';
import { useStage } from '../../../ui/layout/use-stage';
import { FindBox } from '../../../ui/search/find-box';
import { findClients } from '../../../ui/search/find-records';
import { newDraft } from '../state/estimate-draft';
import { beginDraft, showEstimates } from '../state/estimates-store';

/** For whom the next estimate is. */
export function NewEstimate() {
  const { t } = useLingui();
  const stage = useStage('input', () => {
    showEstimates('list');
  });
  return (
    <section {...stage} tabIndex={-1} aria-label={t`New estimate`} className="estimate-new">
      <Panel>
        <Stack>
          <Title order={2}>
            <Trans>For whom is it?</Trans>
          </Title>
          <FindBox
            label={t`Client or animal`}
            placeholder={t`Name, phone or animal`}
            find={findClients}
            idOf={({ clientId }) => clientId}
            show={(hit) => <ClientWords hit={hit} />}
            onChoose={({ clientId }) => {
              beginDraft(newDraft(clientId, t`Treatment plan`));
            }}
          />
        </Stack>
      </Panel>
    </section>
  );
}

function ClientWords({ hit: { displayName, phones, patients } }: { readonly hit: ClientHit }) {
  const living = patients.filter(({ isDeceased }) => !isDeceased);
  return (
    <>
      <span>
        <b>{displayName}</b>
        <span className="row-detail">{phones.join(' · ')}</span>
      </span>
      <span>{living.map(({ name }) => name).join(', ')}</span>
    </>
  );
}
