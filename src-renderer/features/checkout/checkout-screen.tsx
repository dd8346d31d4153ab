import { useLingui } from '@lingui/react/macro';
import { useAnswer } from '../../state/use-answer';
import './checkout.css';
import { PaidView } from './paid/paid-view';
import { PayView } from './pay/pay-view';
import { useScanner } from './scan/use-scanner';
import { SellingView } from './selling-view';
import { tenderSession, useCheckout } from './state/checkout-store';
import { useInvoiceInWork } from './state/use-invoice-in-work';
import { VerifyView } from './verify/verify-view';

const NOTHING = {};
const INVOICES = ['invoices', 'payments'] as const;

/** The counter: find, sell, take the money, and on to the next client. */
export function CheckoutScreen() {
  const { t } = useLingui();
  const view = useCheckout((state) => state.view);
  const invoice = useCheckout((state) => state.invoice);
  const payment = useCheckout((state) => state.payment);
  const session = useCheckout(tenderSession);
  const invoices = useAnswer('invoices.list', NOTHING, INVOICES).value ?? [];
  useInvoiceInWork();
  useScanner();
  const isPaying = view === 'paying' && invoice !== null && session !== null;
  return (
    <div className="checkout">
      <h1 className="checkout-unseen">{t`Checkout`}</h1>
      {view === 'paid' && payment !== null ? (
        <PaidView key={payment.paymentId} payment={payment} />
      ) : isPaying ? (
        <PayView invoice={invoice} session={session} />
      ) : view === 'verifying' && invoice !== null ? (
        <VerifyView key={invoice.invoiceId} invoice={invoice} />
      ) : (
        <SellingView invoices={invoices} />
      )}
    </div>
  );
}
