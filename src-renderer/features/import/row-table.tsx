import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@mantine/core';
import {
  IconCircleMinus,
  IconCirclePlus,
  IconEqual,
  IconPencil,
  type Icon,
} from '@tabler/icons-react';
import { importMessage } from '@shared/import/messages';
import type { ImportRow } from '@shared/ipc/views/imports';

/** Rows by their number in the file, with what becomes of each and every remark on it. */
export function RowTable({ rows }: { readonly rows: readonly ImportRow[] }) {
  const { t } = useLingui();
  return (
    <Table
      verticalSpacing="xs"
      stickyHeader
      className="import-table"
      aria-label={t`Rows of the file`}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={80}>
            <Trans>Row</Trans>
          </Table.Th>
          <Table.Th w="30%">
            <Trans>Name</Trans>
          </Table.Th>
          <Table.Th w={150}>
            <Trans>What happens</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>Remarks</Trans>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.rowNumber}>
            <Table.Td>{row.rowNumber}</Table.Td>
            <Table.Td>{row.name}</Table.Td>
            <Table.Td>
              <Action action={row.action} />
            </Table.Td>
            <Table.Td>
              <Remarks row={row} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const ICONS: Readonly<Record<ImportRow['action'], Icon>> = {
  create: IconCirclePlus,
  update: IconPencil,
  unchanged: IconEqual,
  skip: IconCircleMinus,
};

function Action({ action }: { readonly action: ImportRow['action'] }) {
  const { t } = useLingui();
  const names: Readonly<Record<ImportRow['action'], string>> = {
    create: t`is added`,
    update: t`is changed`,
    unchanged: t`stays as it is`,
    skip: t`is left out`,
  };
  const ActionIcon = ICONS[action];
  return (
    <span className="import-action" data-action={action}>
      <ActionIcon size={18} aria-hidden />
      {names[action]}
    </span>
  );
}

/** Why a row is skipped comes before what else was found in it. */
function Remarks({ row: { notes, problems } }: { readonly row: ImportRow }) {
  const { i18n } = useLingui();
  const remarks = [...problems, ...notes].map(({ code, ...words }) =>
    importMessage(code, words, i18n),
  );
  if (remarks.length === 0) return null;
  return (
    <ul className="import-remarks">
      {[...new Set(remarks)].map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
