import { Trans } from '@lingui/react/macro';
import { Table, Text } from '@mantine/core';
import { fieldsOf } from '@shared/import/import-kind';
import type { ColumnMapping } from '@shared/import/mapping';
import type { ImportFile } from '@shared/ipc/views/imports';
import { ColumnRow } from './column-row';

interface Props {
  readonly file: ImportFile;
  readonly mapping: ColumnMapping;
}

/** Every field of ours with the column that fills it, and what stands in that column. */
export function ColumnTable({ file, mapping }: Props) {
  const used = new Set(Object.values(mapping.columns));
  const unused = file.header.filter((column) => column !== '' && !used.has(column)).join(', ');
  return (
    <>
      <Table verticalSpacing={6} className="import-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="30%">
              <Trans>Our field</Trans>
            </Table.Th>
            <Table.Th w="34%">
              <Trans>Column of the file</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>What it says there</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fieldsOf(mapping.kind).map((field) => (
            <ColumnRow
              key={field.key}
              field={field}
              file={file}
              column={mapping.columns[field.key] ?? null}
            />
          ))}
        </Table.Tbody>
      </Table>
      {unused !== '' && (
        <Text c="dimmed" mt="sm">
          <Trans>Not taken over: {unused}</Trans>
        </Text>
      )}
    </>
  );
}
