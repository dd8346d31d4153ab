import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useCommands, type Command } from '../../../state/commands';
import { focusSearch } from '../state/checkout-store';
import { BundleDialog } from './bundle-dialog';

/** Offers what is sold together, for example all of a spay. */
export function Bundles() {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const label = t`Add a bundle`;
  useCommands(
    useMemo<readonly Command[]>(
      () => [
        {
          ...{ id: 'bundle', label, keys: 'Mod+B', scope: 'screen' },
          run: () => {
            setOpen(true);
          },
        },
      ],
      [label],
    ),
  );
  return (
    <>
      <ActionIcon
        size={50}
        variant="default"
        aria-label={label}
        title={label}
        onClick={() => {
          setOpen(true);
        }}
      >
        <IconStack2 size={24} aria-hidden />
      </ActionIcon>
      {isOpen && (
        <BundleDialog
          onClose={() => {
            setOpen(false);
            focusSearch();
          }}
        />
      )}
    </>
  );
}
