import { Trans } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { Failure } from '@shared/ipc/failures';
import type { Result } from '@shared/lib/result';
import { FailureNotice } from '../failures/failure-notice';
import './find-box.css';

interface Props<Hit> {
  readonly label: string;
  readonly placeholder: string;
  /** Where the focus may be put. */
  readonly field?: Ref<HTMLInputElement>;
  /** What stands at the end of the field: its key, as a rule. */
  readonly hint?: ReactNode;
  readonly find: (words: string) => Promise<Result<readonly Hit[], Failure>>;
  readonly idOf: (hit: Hit) => string;
  readonly show: (hit: Hit) => ReactNode;
  /** The field is empty again afterwards. */
  readonly onChoose: (hit: Hit) => void;
}

interface Found<Hit> {
  readonly words: string;
  readonly hits: readonly Hit[];
  readonly failure: Failure | null;
}

/** A field under which appears what its words find: the arrows lead through it, Enter takes it. */
export function FindBox<Hit>(props: Props<Hit>) {
  const { label, placeholder, field, hint, find, idOf, show, onChoose } = props;
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const words = text.trim();
  const found = useFound(words, find);
  const list = useId();
  const { hits } = found;
  const active = Math.min(at, hits.length - 1);
  const isOpen = words !== '' && hits.length > 0;
  useEffect(() => {
    if (isOpen) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, isOpen, list]);
  const type = (next: string) => {
    setText(next);
    setAt(0);
  };
  const choose = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    type('');
    onChoose(hit);
  };
  const enter = async () => {
    // Whoever types and presses Enter in one go is ahead of the list on the screen.
    if (found.words === words) choose(hits[active]);
    else {
      const result = await find(words);
      if (result.ok) choose(result.value[0]);
    }
  };
  const press = (event: KeyboardEvent) => {
    if (text === '' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter') void enter();
    else if (event.key === 'Escape') type('');
    else return;
    event.preventDefault();
    // What the field takes means nothing to the screen around it.
    event.stopPropagation();
  };
  return (
    <div className="find-box">
      <TextInput
        ref={field}
        aria-label={label}
        placeholder={placeholder}
        size="md"
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        value={text}
        leftSection={<IconSearch size={20} aria-hidden />}
        rightSection={hint}
        rightSectionWidth={52}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${list}-${active}` : undefined}
        onChange={(event) => {
          type(event.currentTarget.value);
        }}
        onKeyDown={press}
      />
      <FailureNotice failure={found.failure} />
      <ul id={list} role="listbox" aria-label={label} className="find-list" hidden={!isOpen}>
        {hits.map((hit, index) => (
          <li
            key={idOf(hit)}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            className="find-option"
            // The focus stays in the field.
            onPointerDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(hit);
            }}
          >
            {show(hit)}
          </li>
        ))}
      </ul>
      {words !== '' && found.words === words && hits.length === 0 && (
        <p role="status" className="find-list find-nothing">
          <Trans>Nothing is found under “{words}”. Try fewer letters, or another word.</Trans>
        </p>
      )}
    </div>
  );
}

/** What `words` find; older words' until the answer is there, and nothing for none. */
function useFound<Hit>(words: string, find: Props<Hit>['find']): Found<Hit> {
  const [found, setFound] = useState<Found<Hit>>({ words: '', hits: [], failure: null });
  useEffect(() => {
    if (words === '') return;
    // An answer that was overtaken by newer words must not be shown.
    let isCurrent = true;
    void find(words).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setFound({ words, hits: result.value, failure: null });
      else setFound({ words, hits: [], failure: result.error });
    });
    return () => {
      isCurrent = false;
    };
  }, [words, find]);
  return words === '' ? { words, hits: [], failure: null } : found;
}
