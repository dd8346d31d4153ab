import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ColumnMapping } from '@shared/import/mapping';
import type { ImportFile } from '@shared/ipc/views/imports';
import { Panel } from '../../ui/layout/panel';
import { TaskProgress } from '../../ui/progress-bar';
import { ColumnTable } from './column-table';
import { FileFacts } from './file-facts';
import { FileNotice } from './file-notice';
import { goBackTo, tryIt } from './import-acts';
import { useImportWork } from './import-work';
import { PresetPanel } from './preset-panel';
import { ProductDefaults } from './product-defaults';
import { ReadingOptions } from './reading-options';

/** Which column of the file is which of our fields, and how its figures are written. */
export function ColumnsStep() {
  const { file, mapping } = useImportWork();
  if (file === null || mapping === null) return null;
  return <Columns file={file} mapping={mapping} />;
}

interface Props {
  readonly file: ImportFile;
  readonly mapping: ColumnMapping;
}

function Columns({ file, mapping }: Props) {
  const { t } = useLingui();
  const { busy, failure } = useImportWork();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure !== null)
      page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);
  return (
    <Stack ref={page}>
      <FileFacts file={file} />
      <div className="import-columns">
        <Panel label={t`Columns`}>
          <ColumnTable file={file} mapping={mapping} />
        </Panel>
        <Stack>
          <PresetPanel file={file} />
          {mapping.kind === 'products' && <ProductDefaults mapping={mapping} />}
          <ReadingOptions mapping={mapping} />
        </Stack>
      </div>
      <section className="panel import-foot">
        <Stack gap="sm">
          <FileNotice failure={failure} />
          {busy === 'plan' && <TaskProgress task="import-plan" label={t`Looking at every row …`} />}
          <Group justify="space-between" wrap="nowrap">
            <Button
              variant="default"
              disabled={busy !== null}
              onClick={() => {
                goBackTo('file');
              }}
            >
              <Trans>Back</Trans>
            </Button>
            <Text c="dimmed" ta="end" flex={1}>
              <Trans>The trial run changes nothing.</Trans>
            </Text>
            <Button loading={busy === 'plan'} onClick={() => void tryIt()}>
              <Trans>Try it</Trans>
            </Button>
          </Group>
        </Stack>
      </section>
    </Stack>
  );
}
