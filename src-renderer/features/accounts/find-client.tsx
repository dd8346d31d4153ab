import { Trans, useLingui } from '@lingui/react/macro';
import { Text, TextInput } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { Panel } from '../../ui/layout/panel';
import { ChoiceList, ChoiceRow } from '../../ui/lists/choice-list';
import { showClient, typeName, useAccounts } from './accounts-store';

const RECORDS = ['records'] as const;
const SHOWN = 30;

/** Whose account it is, by any part of a name, a phone or an animal. Enter takes the first. */
export function FindClient() {
  const { t } = useLingui();
  const text = useAccounts((state) => state.typed);
  const { value, failure } = useAnswer('clients.search', { text, limit: SHOWN }, RECORDS);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const hits = value ?? [];
  return (
    <div className="account-find">
      <Panel label={t`Find a client`}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const [first] = hits;
            if (first !== undefined) showClient(first.clientId);
          }}
        >
          <TextInput
            ref={field}
            label={t`Client or animal`}
            placeholder={t`Name, phone or animal`}
            autoComplete="off"
            maxLength={120}
            mb="sm"
            leftSection={<IconUserSearch size={20} aria-hidden />}
            value={text}
            onChange={(event) => {
              typeName(event.currentTarget.value);
            }}
          />
        </form>
        <FailureNotice failure={failure} />
        {value?.length === 0 ? (
          <Text role="status">
            <Trans>Nobody found. Try a part of the name, the phone or the animal.</Trans>
          </Text>
        ) : (
          <ChoiceList>
            {hits.map(({ clientId, displayName, phones, city, patients }) => (
              <ChoiceRow
                key={clientId}
                isChosen={false}
                onChoose={() => {
                  showClient(clientId);
                }}
              >
                <span>
                  <b>{displayName}</b>
                  <span className="row-detail">
                    {[...phones, city].filter(Boolean).join(' · ')}
                  </span>
                </span>
                <span className="row-detail">{patients.map(({ name }) => name).join(', ')}</span>
              </ChoiceRow>
            ))}
          </ChoiceList>
        )}
      </Panel>
    </div>
  );
}
