import { useRef, useState, type ReactNode } from 'react';
import type { Failure } from '@shared/ipc/failures';
import type { Result } from '@shared/lib/result';
import type { Approval } from './approval';
import { useApproval } from './use-approval';

/** The act of a form: how to try it, and how that went. */
export interface Acting {
  /** Tries it, with a second person where one is needed; `done` hears what came of it. */
  readonly act: <Value>(
    attempt: (approval: Approval) => Promise<Result<Value, Failure>>,
    done: (value: Value) => void,
  ) => Promise<void>;
  readonly isRunning: boolean;
  /** Why it was refused the last time. */
  readonly failure: Failure | null;
  /** Has to be rendered. */
  readonly dialog: ReactNode;
}

/** For a form that does one thing: once at a time, and what is typed stays when it is refused. */
export function useAct(): Acting {
  const { run, dialog } = useApproval();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isRunning, setRunning] = useState(false);
  // What is pressed twice comes before the screen could say that it runs.
  const isTried = useRef(false);
  const act: Acting['act'] = async (attempt, done) => {
    if (isTried.current) return;
    isTried.current = true;
    setFailure(null);
    setRunning(true);
    const result = await run(attempt);
    isTried.current = false;
    setRunning(false);
    if (result === null) return;
    if (result.ok) done(result.value);
    else setFailure(result.error);
  };
  return { act, isRunning, failure, dialog };
}
