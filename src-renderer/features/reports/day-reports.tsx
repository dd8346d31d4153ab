import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { addDays } from '@shared/domain/time/zoned-time';
import type { EmployeeId } from '@shared/lib/ids';
import { useToday } from '../../state/time-text';
import { useAnswer } from '../../state/use-answer';
import { Panel } from '../../ui/layout/panel';
import { chooseReport, reportOf, useReportChoice } from './report-choice';
import { reportName } from './report-name';
import { ReportPaper } from './report-paper';

const KINDS = ['daily-summary', 'cashier', 'drawer-openings'] as const;
const NOTHING = {};
const PEOPLE = ['people'] as const;
const WEEK_DAYS = 7;

/** Which report, of which days, and what it says. */
export function DayReports() {
  const { t } = useLingui();
  const today = useToday();
  const choice = useReportChoice();
  const { from, to } = choice.days ?? { from: today, to: today };
  const report = reportOf(choice, today);
  const ranges = [
    { label: t`Today`, days: null },
    { label: t`Yesterday`, days: { from: addDays(today, -1), to: addDays(today, -1) } },
    { label: t`Last 7 days`, days: { from: addDays(today, 1 - WEEK_DAYS), to: today } },
  ];
  return (
    <div className="reports">
      <Panel label={t`Which report`} isBeside>
        <Stack>
          <Radio.Group
            label={t`Report`}
            value={choice.kind}
            onChange={(kind) => {
              chooseReport({ kind: kind });
            }}
          >
            <Stack gap={0} mt={4}>
              {KINDS.map((kind) => (
                <Radio key={kind} value={kind} label={reportName(kind)} className="report-kind" />
              ))}
            </Stack>
          </Radio.Group>
          <Group grow align="flex-start">
            <TextInput
              type="date"
              label={t`From`}
              value={from}
              onChange={(event) => {
                chooseReport({ days: { from: event.currentTarget.value, to } });
              }}
            />
            <TextInput
              type="date"
              label={t`To`}
              value={to}
              onChange={(event) => {
                chooseReport({ days: { from, to: event.currentTarget.value } });
              }}
            />
          </Group>
          {report === null && (
            <Text c="var(--mantine-color-error)" role="alert">
              <Trans>Choose two days, the earlier one first.</Trans>
            </Text>
          )}
          <Group gap="xs">
            {ranges.map(({ label, days }) => (
              <Button
                key={label}
                variant="default"
                onClick={() => {
                  chooseReport({ days });
                }}
              >
                {label}
              </Button>
            ))}
          </Group>
          {choice.kind === 'cashier' && <CashierChoice employeeId={choice.employeeId} />}
        </Stack>
      </Panel>
      {report !== null && <ReportPaper report={report} />}
    </div>
  );
}

function CashierChoice({ employeeId }: { readonly employeeId: EmployeeId | null }) {
  const { t } = useLingui();
  const people = useAnswer('people.candidates', NOTHING, PEOPLE).value ?? [];
  return (
    <NativeSelect
      label={t`Cashier`}
      value={employeeId ?? ''}
      data={[
        { value: '', label: t`Everybody who took money` },
        ...people.map((each) => ({
          value: each.employeeId,
          label: `${each.number} ${each.name}`,
        })),
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        chooseReport({ employeeId: value === '' ? null : (value as EmployeeId) });
      }}
    />
  );
}
