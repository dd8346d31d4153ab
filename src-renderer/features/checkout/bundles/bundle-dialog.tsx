import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { optionGroups } from '@shared/domain/estimate/options';
import type { TemplateView } from '@shared/ipc/views/estimates';
import { useAnswer } from '../../../state/use-answer';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { useAct } from '../../../ui/people/use-act';
import { sellBundle } from '../state/sell-bundle';

const NOTHING = {};
const ESTIMATES = ['estimates'] as const;

/** Which bundle, and of each either/or in it which choice; it goes to the animal on the counter. */
export function BundleDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const acting = useAct();
  const templates = useAnswer('templates.list', NOTHING, ESTIMATES).value ?? [];
  const [templateId, setTemplateId] = useState<string | null>(null);
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const chosen = templates.find((each) => each.templateId === templateId) ?? templates[0];
  const add = () => {
    if (chosen === undefined) return;
    const picked = Object.entries(choices).map(([group, choice]) => ({ group, choice }));
    void acting.act(() => sellBundle(chosen, picked), onClose);
  };
  return (
    <ActDialog
      title={t`Add a bundle`}
      doneLabel={t`Add it`}
      acting={acting}
      onDone={add}
      onClose={onClose}
    >
      {chosen === undefined ? (
        <p>
          <Trans>There is no bundle yet. An estimate can be kept as one.</Trans>
        </p>
      ) : (
        <Stack>
          <NativeSelect
            data-autofocus
            ref={focusOn}
            label={t`Which bundle`}
            value={chosen.templateId}
            data={templates.map((each) => ({ value: each.templateId, label: each.name }))}
            onChange={(event) => {
              setTemplateId(event.currentTarget.value);
              setChoices({});
            }}
          />
          {groupsOf(chosen).map(({ group, names }) => (
            <Radio.Group
              key={group}
              label={group}
              value={choices[group] ?? names[0] ?? null}
              onChange={(choice) => {
                setChoices({ ...choices, [group]: choice });
              }}
            >
              {names.map((name) => (
                <Radio key={name} value={name} label={name} mt="xs" />
              ))}
            </Radio.Group>
          ))}
        </Stack>
      )}
    </ActDialog>
  );
}

/** The dialog is there before the bundles are. */
function focusOn(select: HTMLSelectElement | null): void {
  select?.focus();
}

function groupsOf({ items }: TemplateView) {
  const lines = items.map((item, index) => ({ ...item, estimateLineId: String(index) }));
  return optionGroups(lines).map(({ group, choices }) => ({
    group,
    names: choices.map(({ choice }) => choice),
  }));
}
