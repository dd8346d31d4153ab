import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { may } from '@shared/domain/people/permission';
import { useTill } from '../../state/till';
import { Screen } from '../../ui/layout/screen';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import { FileStep } from './file-step';
import { ImportSteps } from './import-steps';
import { useImportWork, type Step } from './import-work';
import './import.css';
import { NotAllowed } from './not-allowed';
import { ReportStep } from './report-step';

/** Takes products, clients and patients over from a CSV file, page by page. */
export function ImportScreen() {
  const { t } = useLingui();
  const step = useImportWork((work) => work.step);
  const mayImport = useTill(({ session }) => session !== null && may(session.roles, 'import'));
  return (
    <Screen
      title={t`Import`}
      lead={<Trans>Nothing is changed before you have seen what would become of every row.</Trans>}
    >
      {mayImport ? (
        <>
          <ImportSteps at={step} />
          <Page key={step} step={step} />
        </>
      ) : (
        <NotAllowed />
      )}
    </Screen>
  );
}

/** Each page takes the focus as it appears: whoever came by keyboard goes on from its top. */
function Page({ step }: { readonly step: Step }) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    page.current?.focus({ preventScroll: true });
    page.current?.parentElement?.scrollIntoView();
  }, []);
  return (
    <div ref={page} className="import-page" tabIndex={-1}>
      <Fields step={step} />
    </div>
  );
}

function Fields({ step }: { readonly step: Step }) {
  switch (step) {
    case 'file':
      return <FileStep />;
    case 'columns':
      return <ColumnsStep />;
    case 'report':
      return <ReportStep />;
    case 'done':
      return <DoneStep />;
  }
}
