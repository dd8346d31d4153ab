import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import './dialog-foot.css';

/** What can be done in a dialog: it stays in sight, however long the dialog is. */
export function DialogFoot({ children }: { readonly children: ReactNode }) {
  return (
    <Group justify="flex-end" className="dialog-foot">
      {children}
    </Group>
  );
}
