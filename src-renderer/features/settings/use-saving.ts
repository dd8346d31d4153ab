import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Failure } from '@shared/ipc/failures';
import type { Result } from '@shared/lib/result';
import { tellDone } from '../../ui/toasts';

/** Sends a form and says how it went; the form shows `failure` beside its button. */
export function useSaving(): {
  readonly failure: Failure | null;
  readonly isSaving: boolean;
  readonly save: (send: () => Promise<Result<unknown, Failure>>) => Promise<boolean>;
} {
  const { t } = useLingui();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const save = async (send: () => Promise<Result<unknown, Failure>>) => {
    setSaving(true);
    const result = await send();
    setSaving(false);
    setFailure(result.ok ? null : result.error);
    if (result.ok) tellDone(t`Saved.`);
    return result.ok;
  };
  return { failure, isSaving, save };
}
