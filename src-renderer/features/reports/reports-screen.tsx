import { Trans, useLingui } from '@lingui/react/macro';
import { Tabs } from '@mantine/core';
import { Screen } from '../../ui/layout/screen';
import { OnlyFor } from '../../ui/people/only-for';
import { rolesThatMayText } from '../../ui/people/role-names';
import { ClosedShifts } from './closed-shifts';
import { DayReports } from './day-reports';
import './reports.css';

/** What was taken and what was done, by day and by shift. */
export function ReportsScreen() {
  const { t } = useLingui();
  const roles = rolesThatMayText('reports');
  return (
    <Screen title={t`Reports`} lead={<Trans>What was taken, day by day and shift by shift</Trans>}>
      <OnlyFor
        act="reports"
        title={t`Your role does not see the reports`}
        why={
          <Trans>They show what everybody took, so they take one of these roles: {roles}.</Trans>
        }
      >
        <Tabs defaultValue="days" keepMounted={false}>
          <Tabs.List mb="lg">
            <Tabs.Tab value="days">
              <Trans>By day</Trans>
            </Tabs.Tab>
            <Tabs.Tab value="shifts">
              <Trans>Closed shifts</Trans>
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="days">
            <DayReports />
          </Tabs.Panel>
          <Tabs.Panel value="shifts">
            <ClosedShifts />
          </Tabs.Panel>
        </Tabs>
      </OnlyFor>
    </Screen>
  );
}
