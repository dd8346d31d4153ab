import { Trans } from '@lingui/react/macro';
import { Table, Text } from '@mantine/core';
import { useTimeText } from '../../state/time-text';
import { printerTroubleText } from '../../ui/printer-trouble-text';
import { JobActs } from './job-acts';
import { jobKindText, jobStateText } from './job-text';
import type { PrintJob } from './print-job';

/** One row a job: what it is, how it stands, and what the cashier can say about it. */
export function JobTable({ jobs }: { readonly jobs: readonly PrintJob[] }) {
  const timeText = useTimeText();
  return (
    <Table verticalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            <Trans>Since</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>What</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>State</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>What became of it?</Trans>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {jobs.map((job) => (
          <Table.Tr key={job.jobId}>
            <Table.Td>{timeText(job.createdAtMs)}</Table.Td>
            <Table.Td>
              {jobKindText(job.kind)} {job.label}
            </Table.Td>
            <Table.Td>
              {jobStateText(job.state)}
              {job.code !== null && (
                <Text size="sm" c="dimmed">
                  {printerTroubleText(job.code)}
                </Text>
              )}
            </Table.Td>
            <Table.Td>
              <JobActs job={job} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
