import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { InvoiceFinding } from '@shared/ipc/views/invoice-check';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { KeyboardEvent } from 'react';
import { KeyHint } from '../../../ui/key-hint';
import { moveFocus } from '../../../ui/lists/move-focus';
import { answerFinding, passFinding } from './answer-finding';
import { FindingWords } from './finding-words';
import { doubtedLine, findingKey } from './use-findings';

/** Leaves what has the focus as it is. */
const PASS = 'I';

interface Props {
  readonly invoice: InvoiceView;
  readonly findings: readonly InvoiceFinding[];
}

/** What is worth a look: Enter does what is offered, `I` leaves it as it is. */
export function FindingList({ invoice, findings }: Props) {
  const { t } = useLingui();
  if (findings.length === 0) {
    return (
      <p className="verify-fine">
        <IconCircleCheck size={22} aria-hidden />
        <Trans>Nothing odd, nothing missing.</Trans>
      </p>
    );
  }
  return (
    <ul
      aria-label={t`Worth a look`}
      className="verify-findings"
      onKeyDown={(event) => {
        moveFocus(event);
      }}
    >
      {findings.map((finding) => (
        <FindingRow key={findingKey(finding)} invoice={invoice} finding={finding} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly invoice: InvoiceView;
  readonly finding: InvoiceFinding;
}

function FindingRow({ invoice, finding }: RowProps) {
  const { t } = useLingui();
  const pass = () => {
    passFinding(invoice, finding);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toUpperCase() !== PASS) return;
    event.preventDefault();
    pass();
  };
  return (
    <li className="verify-finding" onKeyDown={press}>
      <IconAlertTriangle size={22} aria-hidden className="verify-mark" />
      <span>
        <FindingWords finding={finding} invoice={invoice} />
      </span>
      <div className="verify-finding-acts">
        <Button
          data-finding
          onClick={() => {
            answerFinding(invoice, finding, { exam: t`exam`, anesthesia: t`anesthesia` });
          }}
        >
          <AnswerWords finding={finding} />
        </Button>
        <Button variant="default" rightSection={<KeyHint keys={PASS} />} onClick={pass}>
          {doubtedLine(finding) === null ? t`Not needed` : t`It is right`}
        </Button>
      </div>
    </li>
  );
}

/** What is offered to be done about it. */
function AnswerWords({ finding }: { readonly finding: InvoiceFinding }) {
  switch (finding.kind) {
    case 'quantity':
      return <Trans>Change the quantity</Trans>;
    case 'no-price':
      return <Trans>Change the price</Trans>;
    case 'deceased':
    case 'no-patient':
      return <Trans>Choose the animal</Trans>;
    case 'missing-kind': {
      if (finding.suggestion === null) return <Trans>Look for it</Trans>;
      const { name } = finding.suggestion;
      return <Trans>Add {name}</Trans>;
    }
    case 'missing-product':
    case 'agreed':
      return <Trans>Add it</Trans>;
  }
}
