import { t } from '@lingui/core/macro';
import type { EstimateState } from '@shared/ipc/views/estimates';

/** How far an estimate has come, in a word or two. */
export function stateText(state: EstimateState): string {
  switch (state) {
    case 'draft':
      return t`Draft`;
    case 'presented':
      return t`Shown to the client`;
    case 'expired':
      return t`Expired`;
    case 'accepted':
      return t`Accepted`;
    case 'declined':
      return t`Declined`;
    case 'invoiced':
      return t`On an invoice`;
  }
}
