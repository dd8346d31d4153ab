import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Stack, Title } from '@mantine/core';
import type { ColumnMapping } from '@shared/import/mapping';
import { Panel } from '../../ui/layout/panel';
import { changeMapping } from './import-acts';

/** How the file writes dates, amounts and weights. Clients have none of these. */
export function ReadingOptions({ mapping }: { readonly mapping: ColumnMapping }) {
  const { t } = useLingui();
  if (mapping.kind === 'clients') return null;
  return (
    <Panel label={t`How to read it`}>
      <Stack gap="sm">
        <Title order={2}>
          <Trans>How to read it</Trans>
        </Title>
        {mapping.kind === 'patients' ? (
          <PatientOptions mapping={mapping} />
        ) : (
          <ProductOptions mapping={mapping} />
        )}
      </Stack>
    </Panel>
  );
}

function PatientOptions({ mapping }: { readonly mapping: ColumnMapping }) {
  const { t } = useLingui();
  return (
    <>
      <NativeSelect
        label={t`Dates`}
        value={mapping.dateOrder}
        data={[
          { value: 'mdy', label: t`Month, day, year: 12/31/2026` },
          { value: 'dmy', label: t`Day, month, year: 31/12/2026` },
          { value: 'ymd', label: t`Year, month, day: 2026-12-31` },
        ]}
        onChange={({ currentTarget: { value } }) => {
          changeMapping({ dateOrder: value as ColumnMapping['dateOrder'] });
        }}
      />
      <NativeSelect
        label={t`Weights`}
        value={mapping.weightIn}
        data={[
          { value: 'kilograms', label: t`in kilograms` },
          { value: 'pounds', label: t`in pounds` },
          { value: 'grams', label: t`in grams` },
        ]}
        onChange={({ currentTarget: { value } }) => {
          changeMapping({ weightIn: value as ColumnMapping['weightIn'] });
        }}
      />
      <DecimalSeparator mapping={mapping} />
    </>
  );
}

function ProductOptions({ mapping }: { readonly mapping: ColumnMapping }) {
  const { t } = useLingui();
  return (
    <>
      <DecimalSeparator mapping={mapping} />
      <NativeSelect
        label={t`Amounts of money`}
        value={mapping.amountsIn}
        data={[
          { value: 'major', label: t`as on a price tag: 12.50` },
          { value: 'minor', label: t`in the smallest coin: 1250` },
        ]}
        onChange={({ currentTarget: { value } }) => {
          changeMapping({ amountsIn: value as ColumnMapping['amountsIn'] });
        }}
      />
      <NativeSelect
        label={t`Stock on hand`}
        value={mapping.stockIn}
        data={[
          { value: 'units', label: t`in selling units` },
          { value: 'thousandths', label: t`in thousandths of a unit` },
        ]}
        onChange={({ currentTarget: { value } }) => {
          changeMapping({ stockIn: value as ColumnMapping['stockIn'] });
        }}
      />
    </>
  );
}

function DecimalSeparator({ mapping }: { readonly mapping: ColumnMapping }) {
  const { t } = useLingui();
  return (
    <NativeSelect
      label={t`Decimals`}
      value={mapping.decimalSeparator}
      data={[
        { value: '.', label: t`after a point: 1,234.50` },
        { value: ',', label: t`after a comma: 1.234,50` },
      ]}
      onChange={({ currentTarget: { value } }) => {
        changeMapping({ decimalSeparator: value as ColumnMapping['decimalSeparator'] });
      }}
    />
  );
}
