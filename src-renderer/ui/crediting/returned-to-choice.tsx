import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import type { ReturnedTo } from '@shared/journal/account-facts';

interface Props {
  /** Of the line. */
  readonly description: string;
  readonly value: ReturnedTo;
  readonly onChange: (returnedTo: ReturnedTo) => void;
}

/** Where the goods of a line that comes back go. */
export function ReturnedToChoice({ description, value, onChange }: Props) {
  const { t } = useLingui();
  return (
    <SegmentedControl
      className="returned-to"
      size="sm"
      fullWidth
      aria-label={t`Where ${description} goes`}
      data={[
        { value: 'stock' as const, label: t`Back to stock` },
        { value: 'discarded' as const, label: t`Discarded` },
        { value: 'nothing-to-return' as const, label: t`Nothing to return` },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
