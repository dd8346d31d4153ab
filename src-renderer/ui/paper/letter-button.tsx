import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { LetterDocument } from '@shared/ipc/contract/documents';
import { LetterDialog } from './letter-dialog';

interface Props {
  readonly document: LetterDocument;
  /** Says what it is until the letter does. */
  readonly title: string;
  readonly children: ReactNode;
}

/** Shows a letter to a client, from where it can be kept as PDF. */
export function LetterButton({ document, title, children }: Props) {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileText size={20} aria-hidden />}
        onClick={() => {
          setShown(true);
        }}
      >
        {children}
      </Button>
      {isShown && (
        <LetterDialog
          title={title}
          document={document}
          onClose={() => {
            setShown(false);
          }}
        />
      )}
    </>
  );
}
