import { Box, type BoxProps } from '@mantine/core';
import type { ReactNode } from 'react';
import './screen.css';

interface Props extends BoxProps {
  readonly label?: string;
  readonly children: ReactNode;
}

/** A sheet on which things that belong together lie. */
export function Panel({ label, children, ...props }: Props) {
  return (
    <Box component="section" {...props} className="panel" aria-label={label}>
      {children}
    </Box>
  );
}
