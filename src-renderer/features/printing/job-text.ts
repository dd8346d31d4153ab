import { t } from '@lingui/core/macro';
import type { PrintJob } from './print-job';

export function jobKindText(kind: PrintJob['kind']): string {
  switch (kind) {
    case 'receipt':
      return t`Receipt`;
    case 'report':
      return t`Report`;
    case 'test-page':
      return t`Test page`;
    case 'drawer-kick':
      return t`Drawer`;
  }
}

export function jobStateText(state: PrintJob['state']): string {
  switch (state) {
    case 'queued':
      return t`Waits for the printer`;
    case 'sending':
      return t`Is being printed`;
    case 'printed':
      return t`Printed`;
    case 'unconfirmed':
      return t`Nobody knows: look at the printer`;
    case 'failed':
      return t`Failed`;
    case 'dropped':
      return t`Given up`;
  }
}
