import { useRef, useState, type ReactNode } from 'react';
import type { Failure } from '@shared/ipc/failures';
import type { Result } from '@shared/lib/result';
import type { Act } from '@shared/domain/people/permission';
import type { Approval } from './approval';
import { ApprovalDialog } from './approval-dialog';

type Attempt<Value> = (approval: Approval) => Promise<Result<Value, Failure>>;

interface Asking {
  readonly act: Act;
  readonly failure: Failure | null;
  readonly answer: (approval: Approval) => void;
}

/**
 * For acts that not everybody may do. `run` tries the act; when the till wants an approval it asks
 * a second person for their PIN, as often as needed, and tries again. It answers the outcome, or
 * null when the person gave up. `dialog` has to be rendered.
 */
export function useApproval(): {
  readonly run: <Value>(attempt: Attempt<Value>) => Promise<Result<Value, Failure> | null>;
  readonly dialog: ReactNode;
} {
  const [asking, setAsking] = useState<Asking | null>(null);
  const isRunning = useRef(false);

  const ask = (act: Act, failure: Failure | null) =>
    new Promise<Approval>((answer) => {
      setAsking({ act, failure, answer });
    });

  const run = async <Value,>(attempt: Attempt<Value>) => {
    if (isRunning.current) return null;
    isRunning.current = true;
    try {
      let result = await attempt(null);
      let act: Act | null = null;
      while (
        !result.ok &&
        (isPinTrouble(result.error) || result.error.code === 'APPROVAL_NEEDED')
      ) {
        if ('act' in result.error) act = result.error.act;
        if (act === null) break;
        const approval = await ask(act, isPinTrouble(result.error) ? result.error : null);
        if (approval === null) return null;
        result = await attempt(approval);
      }
      return result;
    } finally {
      isRunning.current = false;
      setAsking(null);
    }
  };

  const dialog =
    asking === null ? null : (
      <ApprovalDialog act={asking.act} failure={asking.failure} onAnswer={asking.answer} />
    );
  return { run, dialog };
}

/** The approval itself was at fault: asking again may help. */
function isPinTrouble({ code }: Failure): boolean {
  return code === 'PIN_WRONG' || code === 'EMPLOYEE_LOCKED' || code === 'APPROVER_NOT_ALLOWED';
}
