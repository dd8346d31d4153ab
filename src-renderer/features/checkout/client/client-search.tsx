import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import type { ClientHit } from '@shared/ipc/views/records';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { KeyHint } from '../../../ui/key-hint';
import { findClient } from '../state/checkout-store';
import { serveClient } from '../state/serve-client';
import { clientChoices, likeliestChoice, type ClientChoice } from './client-choices';

const LIST = 'checkout-clients';
const RECORDS = ['records'] as const;
const SHOWN = 30;

/** Finds whom to serve by any part of a name, a phone or an animal. */
export function ClientSearch() {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [moved, setMoved] = useState<{ readonly text: string; readonly to: number } | null>(null);
  const { value, failure } = useAnswer('clients.search', { text, limit: SHOWN }, RECORDS);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const hits = value ?? [];
  const choices = clientChoices(hits);
  const active =
    moved?.text === text ? Math.min(moved.to, choices.length - 1) : likeliestChoice(choices);
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const choose = (choice: ClientChoice) => {
    void serveClient(choice.clientId, choice.kind === 'patient' ? choice.patientId : null);
  };
  const move = (step: number) => {
    const { length } = choices;
    if (length > 0) setMoved({ text, to: (active + step + length) % length });
  };
  const press = (event: KeyboardEvent) => {
    const chosen = choices[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') {
      if (chosen !== undefined) choose(chosen);
    } else if (event.key === 'Escape') findClient(false);
    else return;
    event.preventDefault();
  };
  return (
    <section className="checkout-card checkout-finding" aria-label={t`Find a client`}>
      <TextInput
        ref={field}
        aria-label={t`Client or animal`}
        placeholder={t`Name, phone or animal`}
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        value={text}
        leftSection={<IconUserSearch size={20} aria-hidden />}
        rightSection={<KeyHint keys="Escape" />}
        rightSectionWidth={52}
        role="combobox"
        aria-expanded
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={press}
      />
      <FailureNotice failure={failure} />
      <ul id={LIST} role="listbox" aria-label={t`Clients found`} className="checkout-client-list">
        {hits.map((hit) => (
          <HitRows
            key={hit.clientId}
            hit={hit}
            choices={choices}
            active={active}
            onChoose={choose}
          />
        ))}
      </ul>
      {value?.length === 0 && (
        <p role="status">
          <Trans>Nobody found. Try a part of the name, the phone or the animal.</Trans>
        </p>
      )}
    </section>
  );
}

const optionId = (index: number) => `${LIST}-${index}`;

interface RowsProps {
  readonly hit: ClientHit;
  readonly choices: readonly ClientChoice[];
  readonly active: number;
  readonly onChoose: (choice: ClientChoice) => void;
}

function HitRows({ hit, choices, active, onChoose }: RowsProps) {
  const deceased = hit.patients.filter(({ isDeceased }) => isDeceased).map(({ name }) => name);
  return choices.map((choice, index) => {
    if (choice.clientId !== hit.clientId) return null;
    const key = choice.kind === 'client' ? hit.clientId : choice.patientId;
    return (
      <li
        key={key}
        id={optionId(index)}
        role="option"
        aria-selected={index === active}
        className="checkout-client-option"
        data-kind={choice.kind}
        onPointerDown={(event) => {
          event.preventDefault();
        }}
        onClick={() => {
          onChoose(choice);
        }}
      >
        {choice.kind === 'client' ? (
          <ClientWords hit={hit} deceased={deceased} />
        ) : (
          <>
            <b>{choice.patient.name}</b>{' '}
            <span className="checkout-dim">
              {[choice.patient.species, choice.patient.breed].filter(Boolean).join(', ')}
            </span>
          </>
        )}
      </li>
    );
  });
}

function ClientWords({
  hit,
  deceased,
}: {
  readonly hit: ClientHit;
  readonly deceased: readonly string[];
}) {
  const names = deceased.join(', ');
  return (
    <>
      <b>{hit.displayName}</b>
      <span className="checkout-dim">{[...hit.phones, hit.city].filter(Boolean).join(' · ')}</span>
      {hit.alert !== '' && <span className="checkout-warn">{hit.alert}</span>}
      {names !== '' && (
        <span className="checkout-dim">
          <Trans>Deceased: {names}</Trans>
        </span>
      )}
    </>
  );
}
