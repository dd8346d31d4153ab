import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { PAGE_ROWS, type RowView } from './row-view';

interface Props {
  readonly total: number;
  readonly view: RowView;
  readonly onTurn: (view: RowView) => void;
}

/** Turns the pages of a long report; nothing where one page is all. */
export function RowPager({ total, view, onTurn }: Props) {
  const { i18n } = useLingui();
  const { offset } = view;
  if (total <= PAGE_ROWS) return null;
  const number = new Intl.NumberFormat(i18n.locale);
  const from = number.format(offset + 1);
  const to = number.format(Math.min(offset + PAGE_ROWS, total));
  const of = number.format(total);
  const turn = (rows: number) => {
    onTurn({ ...view, offset: offset + rows });
  };
  return (
    <Group wrap="nowrap">
      <Button
        variant="default"
        disabled={offset === 0}
        onClick={() => {
          turn(-PAGE_ROWS);
        }}
      >
        <Trans>Previous page</Trans>
      </Button>
      <Text role="status">
        <Trans>
          {from} to {to} of {of}
        </Trans>
      </Text>
      <Button
        variant="default"
        disabled={offset + PAGE_ROWS >= total}
        onClick={() => {
          turn(PAGE_ROWS);
        }}
      >
        <Trans>Next page</Trans>
      </Button>
    </Group>
  );
}
