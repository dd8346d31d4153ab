import type { Report } from '@shared/ipc/contract/reports';
import { call } from '../../bridge/call';
import { useAnswer } from '../../state/use-answer';
import { HousePaper } from '../../ui/paper/house-paper';
import { reportName } from './report-name';

const MONEY = ['payments', 'shifts', 'invoices'] as const;

/** A report as it stands now. */
export function ReportPaper({ report }: { readonly report: Report }) {
  const paper = useAnswer('reports.show', { report, print: false }, MONEY);
  return (
    <HousePaper
      title={reportName(report.kind)}
      paper={paper}
      saved={report}
      print={() => call('reports.show', { report, print: true })}
    />
  );
}
