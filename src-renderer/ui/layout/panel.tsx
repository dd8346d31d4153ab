import { Box, type BoxProps } from '@mantine/core';
import type { ReactNode } from 'react';
import './screen.css';

interface Props extends BoxProps {
  readonly label?: string;
  /** It stays in sight beside something that is longer than the window. */
  readonly isBeside?: boolean;
  readonly children: ReactNode;
}

/** A sheet on which things that belong together lie. */
export function Panel({ label, isBeside = false, children, ...props }: Props) {
  return (
    <Box
      component="section"
      {...props}
      className="panel"
      aria-label={label}
      data-beside={isBeside || undefined}
    >
      {children}
    </Box>
  );
}
