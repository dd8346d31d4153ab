import { t } from '@lingui/core/macro';
import type { Report } from '@shared/ipc/contract/reports';

/** What a report is called. */
export function reportName(kind: Report['kind']): string {
  switch (kind) {
    case 'daily-summary':
      return t`Daily summary`;
    case 'cashier':
      return t`Cashier report`;
    case 'drawer-openings':
      return t`Drawer openings`;
  }
}
