import { Trans, useLingui } from '@lingui/react/macro';
import { Text, TextInput } from '@mantine/core';
import { moveFocus } from '../../../ui/lists/move-focus';
import { PlainList } from '../../../ui/lists/plain-list';
import type { Initials } from './signed-items';
import './checklist.css';

interface Props {
  readonly label: string;
  readonly items: readonly string[];
  readonly initials: Initials;
  readonly onChange: (initials: Initials) => void;
  /** Enter in the last field. */
  readonly onDone: () => void;
  /** True where it is the first thing to type. */
  readonly isFirst: boolean;
}

const MAX_INITIALS = 6;

/** What has to be looked after, each signed with initials by whoever did it. */
export function Checklist({ label, items, initials, onChange, onDone, isFirst }: Props) {
  const { t } = useLingui();
  return (
    <div role="group" aria-label={label}>
      <PlainList
        onKeyDown={(event) => {
          moveFocus(event, onDone);
        }}
      >
        {items.map((item, index) => (
          <li key={item} className="shift-checklist-item">
            <span>{item}</span>
            <TextInput
              aria-label={t`Initials for: ${item}`}
              autoComplete="off"
              maxLength={MAX_INITIALS}
              data-autofocus={isFirst && index === 0 ? true : undefined}
              value={initials[item] ?? ''}
              onChange={(event) => {
                onChange({ ...initials, [item]: event.currentTarget.value });
              }}
            />
          </li>
        ))}
      </PlainList>
      <Text c="dimmed" size="sm" mt={8}>
        <Trans>Sign with your initials what you looked after.</Trans>
      </Text>
    </div>
  );
}
