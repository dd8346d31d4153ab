import type { reportsContract } from '@shared/ipc/contract/reports';
import { makeBackup } from '../../services/backup/make-backup';
import type { TillContext } from '../../services/context';
import { savePaperPdf } from '../../services/reports/save-paper';
import { showReport } from '../../services/reports/show-report';
import type { HandlersOf } from '../router';

export function createReportsHandlers(context: TillContext): HandlersOf<typeof reportsContract> {
  return {
    'reports.show': (input) => showReport(context, input),
    'papers.savePdf': (input) => savePaperPdf(context, input),
    'backups.make': () => makeBackup(context),
  };
}
