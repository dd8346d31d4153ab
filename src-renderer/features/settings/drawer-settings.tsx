import { useLingui } from '@lingui/react/macro';
import { Checkbox, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Minor } from '@shared/domain/money/money';
import type { TillSettings } from '@shared/ipc/views/till';
import { call } from '../../bridge/call';
import { MoneyInput } from '../../ui/numbers/money-input';
import { itemsOf } from './items-of';
import { SettingsForm } from './settings-form';
import { useSaving } from './use-saving';

const MAX_ITEMS = 30;

type Rules = TillSettings['drawerRules'];
type AmountName =
  'varianceLimitMinor' | 'paidOutLimitMinor' | 'drawerLimitMinor' | 'usualFloatMinor';

/** The rules as they are typed: an amount may be missing for the moment, a list is a text. */
type Typed = Pick<Rules, 'drawerUse' | 'blindCount'> &
  Readonly<Record<AmountName, Minor | null>> & {
    readonly opening: string;
    readonly closing: string;
  };

/** Who takes money into a drawer, how it is counted, and when a second person is asked. */
export function DrawerSettings({ rules }: { readonly rules: Rules }) {
  const { t } = useLingui();
  const { failure, isSaving, save } = useSaving();
  const needed = (amount: Minor | null) => (amount === null ? t`Type an amount; 0 for none` : null);
  const form = useForm<Typed>({
    initialValues: {
      drawerUse: rules.drawerUse,
      blindCount: rules.blindCount,
      varianceLimitMinor: rules.varianceLimitMinor,
      paidOutLimitMinor: rules.paidOutLimitMinor,
      drawerLimitMinor: rules.drawerLimitMinor,
      usualFloatMinor: rules.usualFloatMinor,
      opening: rules.openingChecklist.join('\n'),
      closing: rules.closingChecklist.join('\n'),
    },
    validate: {
      varianceLimitMinor: needed,
      paidOutLimitMinor: needed,
      drawerLimitMinor: needed,
      usualFloatMinor: needed,
    },
  });
  const send = form.onSubmit(({ opening, closing, ...rest }) => {
    const { varianceLimitMinor, paidOutLimitMinor, drawerLimitMinor, usualFloatMinor } = rest;
    if (varianceLimitMinor === null || paidOutLimitMinor === null) return;
    if (drawerLimitMinor === null || usualFloatMinor === null) return;
    const limits = { varianceLimitMinor, paidOutLimitMinor, drawerLimitMinor, usualFloatMinor };
    const changes = {
      drawerUse: rest.drawerUse,
      blindCount: rest.blindCount,
      ...limits,
      openingChecklist: itemsOf(opening, MAX_ITEMS),
      closingChecklist: itemsOf(closing, MAX_ITEMS),
    };
    void save(() => call('settings.saveDrawerRules', { changes }));
  });
  const amount = (name: AmountName) => ({
    value: form.values[name],
    error: form.errors[name],
    onChange: (next: Minor | null) => {
      form.setFieldValue(name, next);
    },
  });
  return (
    <SettingsForm failure={failure} isSaving={isSaving} onSave={send}>
      <Radio.Group label={t`Who takes money into the drawer`} {...form.getInputProps('drawerUse')}>
        <Stack gap="xs" mt="xs">
          <Radio value="shared" label={t`Everybody at this till`} />
          <Radio value="personal" label={t`Only whoever holds it; it is handed over by PIN`} />
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t`Count blind`}
        description={t`Whoever counts sees what should be there after the count only`}
        {...form.getInputProps('blindCount', { type: 'checkbox' })}
      />
      <Group grow align="flex-start">
        <MoneyInput
          label={t`Usual float`}
          description={t`What a shift begins with; 0 when there is no rule`}
          {...amount('usualFloatMinor')}
        />
        <MoneyInput
          label={t`Advise a drop to the safe from`}
          description={t`Cash in the drawer; 0 for never`}
          {...amount('drawerLimitMinor')}
        />
      </Group>
      <Group grow align="flex-start">
        <MoneyInput
          label={t`A manager approves a difference over`}
          description={t`Short or over, at a closing and at the bank`}
          {...amount('varianceLimitMinor')}
        />
        <MoneyInput
          label={t`A second person approves a pay-out over`}
          description={t`All pay-outs of a shift together`}
          {...amount('paidOutLimitMinor')}
        />
      </Group>
      <Group grow align="flex-start">
        <Textarea
          label={t`Opening checklist`}
          description={t`One line each, up to ${MAX_ITEMS}; signed with initials`}
          autosize
          minRows={4}
          {...form.getInputProps('opening')}
        />
        <Textarea
          label={t`Closing checklist`}
          description={t`One line each, up to ${MAX_ITEMS}; signed with initials`}
          autosize
          minRows={4}
          {...form.getInputProps('closing')}
        />
      </Group>
    </SettingsForm>
  );
}
