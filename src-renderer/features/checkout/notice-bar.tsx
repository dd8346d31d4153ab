import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { IconAlertTriangle, IconTrash, IconX } from '@tabler/icons-react';
import { KeyHint } from '../../ui/key-hint';
import { failureText } from '../../ui/failures/failure-text';
import { tellNotice, useCheckout, type Notice } from './state/checkout-store';
import { bringBack } from './state/sell';

/** What just happened, in one sentence; it is read out, and never in the way. */
export function NoticeBar() {
  const { t } = useLingui();
  const notice = useCheckout((state) => state.notice);
  return (
    <div className="checkout-notice" role="status" data-kind={notice?.kind}>
      {notice !== null && (
        <>
          <NoticeWords notice={notice} />
          <ActionIcon
            aria-label={t`Close`}
            onClick={() => {
              tellNotice(null);
            }}
          >
            <IconX size={20} />
          </ActionIcon>
        </>
      )}
    </div>
  );
}

function NoticeWords({ notice }: { readonly notice: Notice }) {
  switch (notice.kind) {
    case 'failure':
      return (
        <>
          <IconAlertTriangle size={22} aria-hidden />
          <span className="checkout-grow">{failureText(notice.failure)}</span>
        </>
      );
    case 'scan-while-paying':
      return (
        <>
          <IconAlertTriangle size={22} aria-hidden />
          <span className="checkout-grow">
            <Trans>Nothing was added. Go back to the sale first, then scan again.</Trans>
          </span>
        </>
      );
    case 'tenders-listed':
      return (
        <>
          <IconAlertTriangle size={22} aria-hidden />
          <span className="checkout-grow">
            <Trans>A tender is on the list already. Take it off, or pay with it.</Trans>
          </span>
        </>
      );
    case 'removed': {
      const { description } = notice.line;
      return (
        <>
          <IconTrash size={20} aria-hidden />
          <span className="checkout-grow">
            <Trans>{description} was removed.</Trans>
          </span>
          <Button
            variant="default"
            rightSection={<KeyHint keys="Mod+Z" />}
            onClick={() => void bringBack(notice.line)}
          >
            <Trans>Bring it back</Trans>
          </Button>
        </>
      );
    }
  }
}
