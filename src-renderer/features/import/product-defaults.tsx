import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput, Title } from '@mantine/core';
import type { ColumnMapping } from '@shared/import/mapping';
import { useTill } from '../../state/till';
import { changeMapping } from './import-acts';

type ProductKind = keyof ColumnMapping['defaultTaxCodes'];

/** What a product gets whose row is silent: a tax by its kind, and a category. */
export function ProductDefaults({ mapping }: { readonly mapping: ColumnMapping }) {
  const { t } = useLingui();
  const rates = useTill(({ settings }) => settings?.taxRates ?? []);
  const names = new Map(rates.map(({ code, name }) => [code, `${code} – ${name}`]));
  const taxes = [...names].map(([value, label]) => ({ value, label }));
  const kinds: readonly { kind: ProductKind; label: string }[] = [
    { kind: 'service', label: t`Tax of services` },
    { kind: 'medication', label: t`Tax of medications` },
    { kind: 'merchandise', label: t`Tax of merchandise` },
  ];
  return (
    <>
      <Title order={3} mt="sm">
        <Trans>Where a row says nothing</Trans>
      </Title>
      {kinds.map(({ kind, label }) => (
        <NativeSelect
          key={kind}
          label={label}
          value={mapping.defaultTaxCodes[kind] ?? ''}
          data={[{ value: '', label: t`None: skip the row` }, ...taxes]}
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
    </>
  );
}
