import { Plural, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { ImportFile } from '@shared/ipc/views/imports';
import { useImportWork } from './import-work';

/** How the till read the file, so that a wrong guess is seen at once. */
export function FileFacts({ file }: { readonly file: ImportFile }) {
  const { t } = useLingui();
  const name = useImportWork(({ chosen }) => chosen?.name ?? '');
  const delimiters: Readonly<Record<string, string>> = {
    ',': t`cells parted by commas`,
    ';': t`cells parted by semicolons`,
    '\t': t`cells parted by tabs`,
  };
  return (
    <Text>
      <b>{name}</b> · <Plural value={file.rowCount} one="# row" other="# rows" /> ·{' '}
      {delimiters[file.delimiter] ?? file.delimiter} · {file.encoding.toUpperCase()}
    </Text>
  );
}
