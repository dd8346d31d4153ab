import { useLingui } from '@lingui/react/macro';
import type { ArrangementView } from '@shared/ipc/views/arrangements';
import { call } from '../../bridge/call';
import { useAnswer } from '../../state/use-answer';
import { Dialog } from '../../ui/dialogs/dialog';
import { HousePaper } from '../../ui/paper/house-paper';

interface Props {
  readonly arrangement: ArrangementView;
  readonly onClose: () => void;
}

const NOTHING_CHANGES = [] as const;

/** What was agreed on paper, for the client to take along. */
export function AgreedPaper({ arrangement, onClose }: Props) {
  const { t } = useLingui();
  const { invoiceId, number } = arrangement;
  const paper = useAnswer('arrangements.paper', { invoiceId, print: false }, NOTHING_CHANGES);
  const title = t`What was agreed about ${number}`;
  return (
    <Dialog title={title} size="lg" onClose={onClose}>
      <HousePaper
        title={title}
        paper={paper}
        saved={{ kind: 'arrangement', invoiceId }}
        print={() => call('arrangements.paper', { invoiceId, print: true })}
      />
    </Dialog>
  );
}
