import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Table } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { EmployeeView } from '@shared/ipc/views/people';
import { Initials } from '../../ui/people/initials';
import { roleName } from '../../ui/people/role-names';

interface Props {
  readonly employees: readonly EmployeeView[];
  readonly onEdit: (employee: EmployeeView) => void;
}

/** Everybody by number, those who left at the end of their row's words. */
export function EmployeeTable({ employees, onEdit }: Props) {
  const { t } = useLingui();
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            <Trans>Number</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>Name</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>Roles</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>State</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>Edit</Trans>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {employees.map((employee) => (
          <Table.Tr key={employee.employeeId}>
            <Table.Td>{employee.number}</Table.Td>
            <Table.Td>
              <Group gap="sm" wrap="nowrap">
                <Initials number={employee.number} name={employee.name} size={36} />
                {employee.name}
              </Group>
            </Table.Td>
            <Table.Td>{employee.roles.map(roleName).join(', ')}</Table.Td>
            <Table.Td>
              <State employee={employee} />
            </Table.Td>
            <Table.Td>
              <Button
                variant="subtle"
                leftSection={<IconPencil size={18} aria-hidden />}
                aria-label={t`Edit ${employee.name}`}
                onClick={() => {
                  onEdit(employee);
                }}
              >
                <Trans>Edit</Trans>
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function State({ employee }: { readonly employee: EmployeeView }) {
  if (!employee.active) return <Trans>No longer works here</Trans>;
  return employee.hasPin ? <Trans>Active</Trans> : <Trans>Active, no PIN yet</Trans>;
}
