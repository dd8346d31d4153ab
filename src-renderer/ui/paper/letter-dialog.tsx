import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, Stack } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import type { LetterDocument } from '@shared/ipc/contract/documents';
import { call } from '../../bridge/call';
import { isPressed } from '../../state/keys';
import { useAnswer } from '../../state/use-answer';
import { Dialog } from '../dialogs/dialog';
import { DialogFoot } from '../dialogs/dialog-foot';
import { FailureNotice } from '../failures/failure-notice';
import { KeyHint } from '../key-hint';
import { tellDone, tellFailure } from '../toasts';
import { MAIN_ACT } from '../use-main-act';
import { PagePaper, type Zoom } from './page-paper';

interface Props {
  /** Says what it is until the letter does. */
  readonly title: string;
  readonly document: LetterDocument;
  readonly onClose: () => void;
}

const LETTERS = ['estimates', 'invoices', 'payments', 'records', 'till'] as const;

/** A letter to a client, as it is now, to be looked at and kept as PDF. Ctrl+Enter keeps it. */
export function LetterDialog({ title, document, onClose }: Props) {
  const { t } = useLingui();
  const { value, failure } = useAnswer('documents.show', { document }, LETTERS);
  const [zoom, setZoom] = useState<Zoom>('width');
  const { isSaving, save } = useSavedPdf(document);
  const saveOnceSeen = () => {
    if (value !== null) void save();
  };
  return (
    <Dialog title={value?.title ?? title} size="wide" onClose={onClose}>
      <Stack
        onKeyDown={(event) => {
          if (!isPressed(MAIN_ACT, event)) return;
          event.preventDefault();
          if (!event.repeat) saveOnceSeen();
        }}
      >
        <SegmentedControl
          aria-label={t`Size on the screen`}
          value={zoom}
          onChange={setZoom}
          data={[
            { value: 'width', label: t`As wide as the window` },
            { value: 'actual', label: t`As on paper` },
          ]}
        />
        <FailureNotice failure={failure} />
        {value !== null && failure === null && <PagePaper page={value} zoom={zoom} />}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
          <Button
            // Not disabled until then: it has the focus from the start, and with it the keys.
            data-autofocus
            aria-disabled={value === null}
            loading={isSaving}
            leftSection={<IconFileTypePdf size={20} aria-hidden />}
            rightSection={<KeyHint keys={MAIN_ACT} />}
            onClick={saveOnceSeen}
          >
            <Trans>Save as PDF</Trans>
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  );
}

/** Each file of an invoice is one more copy, so only one is made at a time. */
function useSavedPdf(document: LetterDocument) {
  const { t } = useLingui();
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    if (isSaving) return;
    setSaving(true);
    const result = await call('documents.savePdf', { document });
    setSaving(false);
    if (!result.ok) tellFailure(result.error);
    else tellDone(t`Saved as ${result.value.savedAs}`);
  };
  return { isSaving, save };
}
