import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Screen } from '../../ui/layout/screen';
import { OnlyFor } from '../../ui/people/only-for';
import { rolesThatMayText } from '../../ui/people/role-names';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import { FileStep } from './file-step';
import { ImportSteps } from './import-steps';
import { useImportWork, type Step } from './import-work';
import './import.css';
import { ReportStep } from './report-step';

/** Takes products, clients and patients over from a CSV file, page by page. */
export function ImportScreen() {
  const { t } = useLingui();
  const step = useImportWork((work) => work.step);
  const roles = rolesThatMayText('import');
  return (
    <Screen
      title={t`Import`}
      lead={<Trans>Nothing is changed before you have seen what would become of every row.</Trans>}
    >
      <OnlyFor
        act="import"
        title={t`Your role does not import records`}
        why={
          <Trans>
            One file can change thousands of prices, so this takes one of these roles: {roles}.
          </Trans>
        }
      >
        <ImportSteps at={step} />
        <Page key={step} step={step} />
      </OnlyFor>
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
