import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Panel } from '../../ui/layout/panel';
import { ProgressNote } from './progress-note';
import { chooseFiles } from './import-acts';
import { FileDrop } from './file-drop';
import { FileFacts } from './file-facts';
import { FileNotice } from './file-notice';
import { KindChoice } from './kind-choice';
import { changeWork, useImportWork } from './import-work';

/** What is imported, and from which file. What is wrong with a file is said right below it. */
export function FileStep() {
  const { t } = useLingui();
  const { busy, failure, file } = useImportWork();
  return (
    <Panel label={t`Choose the file`}>
      <Stack gap="lg">
        <KindChoice />
        <FileDrop isBusy={busy !== null} onChoose={(files) => void chooseFiles(files)} />
        <FileNotice failure={failure} />
        {busy === 'load' && <ProgressNote>{t`The file is being read …`}</ProgressNote>}
        {file !== null && (
          <Group justify="space-between">
            <div>
              <Text fw={600}>
                <Trans>This file is ready:</Trans>
              </Text>
              <FileFacts file={file} />
            </div>
            <Button
              onClick={() => {
                changeWork({ step: 'columns', failure: null });
              }}
            >
              <Trans>Next</Trans>
            </Button>
          </Group>
        )}
      </Stack>
    </Panel>
  );
}
