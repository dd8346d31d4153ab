import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import type { ColumnMapping } from '@shared/import/mapping';
import { useTill } from '../../state/till';
import { Panel } from '../../ui/layout/panel';
import { changeMapping } from './import-acts';

type ProductKind = keyof ColumnMapping['defaultTaxCodes'];

/** What a product gets whose row is silent: a tax by its kind, and a category. */
export function ProductDefaults({ mapping }: { readonly mapping: ColumnMapping }) {
  const { t } = useLingui();
  const rates = useTill(({ settings }) => settings?.taxRates ?? []);
  const names = new Map(rates.map(({ code, name }) => [code, `${code} – ${name}`]));
  const taxes = [...names].map(([value, label]) => ({ value, label }));
  const isTaxOpen = Object.values(mapping.defaultTaxCodes).includes(null);
  const kinds: readonly { kind: ProductKind; label: string }[] = [
    { kind: 'service', label: t`Tax of services` },
    { kind: 'medication', label: t`Tax of medications` },
    { kind: 'merchandise', label: t`Tax of merchandise` },
  ];
  return (
    <Panel label={t`Where a row says nothing`}>
      <Stack gap="sm">
        <Title order={2}>
          <Trans>Where a row says nothing</Trans>
        </Title>
        {isTaxOpen && (
          <Text className="import-warn" size="sm">
            <Trans>A row without a tax is left out. Choose the tax that such products get.</Trans>
          </Text>
        )}
        {kinds.map(({ kind, label }) => (
          <NativeSelect
            key={kind}
            label={label}
            value={mapping.defaultTaxCodes[kind] ?? ''}
            data={[{ value: '', label: t`None: leave the row out` }, ...taxes]}
            onChange={({ currentTarget: { value } }) => {
              const taxCode = value === '' ? null : value;
              changeMapping({ defaultTaxCodes: { ...mapping.defaultTaxCodes, [kind]: taxCode } });
            }}
          />
        ))}
        <TextInput
          label={t`Category`}
          maxLength={60}
          value={mapping.defaultCategory}
          onChange={({ currentTarget: { value } }) => {
            changeMapping({ defaultCategory: value });
          }}
        />
      </Stack>
    </Panel>
  );
}
