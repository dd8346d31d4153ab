import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { EmployeeView } from '@shared/ipc/views/people';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { Panel } from '../../ui/layout/panel';
import { Screen } from '../../ui/layout/screen';
import { EmployeeDialog } from './employee-dialog';
import { EmployeeTable } from './employee-table';

const NOTHING = {};
const PEOPLE = ['people'] as const;

/** Everybody who works here or did, what they may do, and their PINs. */
export function EmployeesScreen() {
  const { t } = useLingui();
  const { value, failure } = useAnswer('people.list', NOTHING, PEOPLE);
  const [edited, setEdited] = useState<EmployeeView | 'new' | null>(null);
  return (
    <Screen
      title={t`Employees`}
      lead={<Trans>What somebody may do follows from their roles.</Trans>}
      actions={
        <Button
          leftSection={<IconUserPlus size={20} aria-hidden />}
          onClick={() => {
            setEdited('new');
          }}
        >
          <Trans>Add an employee</Trans>
        </Button>
      }
    >
      <FailureNotice failure={failure} />
      <Panel label={t`Employees`}>
        <EmployeeTable employees={value ?? []} onEdit={setEdited} />
      </Panel>
      {edited !== null && (
        <EmployeeDialog
          employee={edited === 'new' ? null : edited}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </Screen>
  );
}
