import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Table, Text } from '@mantine/core';
import { FIELD_TITLES } from '@shared/import/field-titles';
import type { ImportField } from '@shared/import/import-kind';
import type { ImportFile } from '@shared/ipc/views/imports';
import { changeColumn } from './import-acts';
import { useImportWork } from './import-work';

interface Props {
  readonly field: ImportField;
  readonly file: ImportFile;
  readonly column: string | null;
}

const MOST_SAMPLES = 3;

export function ColumnRow({ field, file, column }: Props) {
  const { t, i18n } = useLingui();
  const title = i18n._(FIELD_TITLES[field.key]);
  const others = field.alternatives.map((key) => i18n._(FIELD_TITLES[key])).join(', ');
  const isMissing = useImportWork(
    ({ failure }) => failure?.code === 'FIELD_NOT_MAPPED' && failure.field === field.key,
  );
  const columns = file.header.filter((name) => name !== '');
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={field.required ? 650 : undefined}>{title}</Text>
        {field.required && (
          <Text size="sm" c="dimmed">
            {others === '' ? <Trans>Required</Trans> : <Trans>Required, unless: {others}</Trans>}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <NativeSelect
          aria-label={t`Column for ${title}`}
          value={column ?? ''}
          data={[{ value: '', label: t`Not in the file` }, ...columns]}
          error={isMissing ? t`Choose a column` : null}
          data-empty={column === null ? true : undefined}
          onChange={(event) => {
            const { value } = event.currentTarget;
            changeColumn(field.key, value === '' ? null : value);
          }}
        />
      </Table.Td>
      <Table.Td className="import-samples">
        {column !== null && <Samples values={samplesOf(file, column)} />}
      </Table.Td>
    </Table.Tr>
  );
}

function Samples({ values }: { readonly values: readonly string[] }) {
  if (values.length === 0)
    return (
      <Text c="dimmed">
        <Trans>Empty in the first rows</Trans>
      </Text>
    );
  const line = values.join(' · ');
  return <span title={line}>{line}</span>;
}

/** Different values of `column` in the first rows. */
function samplesOf({ header, sample }: ImportFile, column: string): readonly string[] {
  const index = header.indexOf(column);
  const values = sample.map((cells) => cells[index] ?? '').filter((value) => value !== '');
  return [...new Set(values)].slice(0, MOST_SAMPLES);
}
