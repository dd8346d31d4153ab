import { Trans } from '@lingui/react/macro';
import { IconBarcode } from '@tabler/icons-react';
import { KeyHint } from '../../../ui/key-hint';

/** What a new cashier reads before the first line. */
export function EmptyCounter() {
  return (
    <div className="checkout-empty">
      <IconBarcode size={56} stroke={1.25} aria-hidden />
      <p className="checkout-empty-title">
        <Trans>Scan, or start typing</Trans>
      </p>
      <ul>
        <li>
          <KeyHint keys="F2" /> <Trans>any words of a name, a code or a barcode</Trans>
        </li>
        <li>
          <KeyHint keys="F3" />{' '}
          <Trans>a client by name, phone or animal; nobody is a walk-in</Trans>
        </li>
        <li>
          <KeyHint keys="F7" /> <Trans>invoices that are open or on hold</Trans>
        </li>
      </ul>
    </div>
  );
}
