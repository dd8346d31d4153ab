import { t } from '@lingui/core/macro';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import { call } from '../../../bridge/call';
import { newId } from '../../../bridge/ids';
import { tellDone, tellFailure } from '../../../ui/toasts';
import type { EstimateDraft } from './estimate-draft';

/** Keeps what is on an estimate for the next one of its kind, under its title. */
export async function saveAsTemplate({ title, lines }: EstimateDraft): Promise<void> {
  const items = lines.flatMap(({ productId, lowMilli, highMilli, option }) => {
    if (lowMilli === null || highMilli === null) return [];
    const amounts = { lowMilli, highMilli, isPerKilogram: false, stepMilli: ONE_UNIT };
    return [{ productId, ...amounts, option }];
  });
  const name = title.trim();
  const result = await call('templates.save', {
    templateId: newId(),
    changes: { name, items },
  });
  if (result.ok) tellDone(t`“${name}” is a template now.`);
  else tellFailure(result.error);
}
