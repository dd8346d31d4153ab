import { Modal, type MantineSize } from '@mantine/core';
import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** `wide` has room for a drawer that is counted; `screen` is for a client to look at. */
export type DialogSize = MantineSize | 'auto' | 'wide' | 'screen';

interface Props {
  readonly title: string;
  readonly size?: DialogSize;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const WIDE = '64rem';

/**
 * A dialog that is rendered only while it is open, so that it begins afresh each time. The focus
 * goes back to where it came from, which the kit does only for dialogs that stay rendered.
 */
export function Dialog({ title, size = 'md', onClose, children }: Props) {
  const origin = useRef<Element | null>(null);
  useLayoutEffect(() => {
    origin.current ??= document.activeElement;
    return () => {
      // What is under the dialog stays where it is.
      if (origin.current instanceof HTMLElement) origin.current.focus({ preventScroll: true });
    };
  }, []);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size === 'wide' ? WIDE : size}
      fullScreen={size === 'screen'}
      returnFocus={false}
    >
      {children}
    </Modal>
  );
}
