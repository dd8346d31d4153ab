import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Badge, Button } from '@mantine/core';
import { IconCash, IconReceipt2, IconReceiptOff } from '@tabler/icons-react';
import type { InvoiceSummary, InvoiceView } from '@shared/ipc/views/invoices';
import { useCommands } from '../../state/commands';
import { KeyHint } from '../../ui/key-hint';
import { Bundles } from './bundles/bundles';
import { useSellingCommands } from './checkout-commands';
import { ClientPanel } from './client/client-panel';
import { ClientSearch } from './client/client-search';
import { VisitStrip } from './client/visit-strip';
import { EditorSlot } from './editors/editor-slot';
import { OpenInvoices } from './invoices/open-invoices';
import { LineBar } from './lines/line-bar';
import { takeLineKey } from './lines/line-keys';
import { LinesGrid } from './lines/lines-grid';
import { useLineSteps, type StepLine } from './lines/use-line-steps';
import { NoticeBar } from './notice-bar';
import { startPaying } from './pay/take-payment';
import { ProductSearch } from './search/product-search';
import { useTypingAnywhere } from './search/use-typing-anywhere';
import { openEditor, selectedLine, showView, useCheckout } from './state/checkout-store';
import { askToLeaveUnpaid } from './state/finalize-unpaid';
import { TotalsPanel } from './totals/totals-panel';
import { startVerifying } from './verify/start-verifying';
import './selling.css';

/** The sale while it grows: what is sold on the left, to whom and for how much on the right. */
export function SellingView({ invoices }: { readonly invoices: readonly InvoiceSummary[] }) {
  const invoice = useCheckout((state) => state.invoice);
  const isFindingClient = useCheckout((state) => state.isFindingClient);
  const { step, dialog } = useLineSteps();
  const waiting = invoices.filter(({ invoiceId }) => invoiceId !== invoice?.invoiceId);
  useCommands(useSellingCommands());
  useTypingAnywhere();
  return (
    <div className="checkout-selling">
      <div className="checkout-left">
        <div className="checkout-top">
          <ProductSearch onEmptyKey={(key) => takeLineKey(key, 'search', step)} />
          <Bundles />
          <OpenInvoicesButton count={waiting.length} />
        </div>
        <NoticeBar />
        <Middle invoice={invoice} invoices={invoices} step={step} />
      </div>
      <div className="checkout-right">
        {isFindingClient ? <ClientSearch /> : <ClientPanel invoice={invoice} />}
        {!isFindingClient && invoice !== null && <VisitStrip invoice={invoice} />}
        <div className="checkout-sum">
          <TotalsPanel invoice={invoice} />
          <Acts invoice={invoice} />
        </div>
      </div>
      {dialog}
    </div>
  );
}

interface MiddleProps {
  readonly invoice: InvoiceView | null;
  readonly invoices: readonly InvoiceSummary[];
  readonly step: StepLine;
}

function Middle({ invoice, invoices, step }: MiddleProps) {
  const isList = useCheckout(({ view }) => view === 'invoices');
  const editor = useCheckout((state) => state.editor);
  const line = useCheckout(selectedLine);
  if (isList) return <OpenInvoices invoices={invoices} />;
  return (
    <>
      <LinesGrid
        lines={invoice?.lines ?? []}
        onLineKey={(key) => takeLineKey(key, 'lines', step)}
      />
      {invoice !== null && editor !== null ? (
        <EditorSlot editor={editor} invoice={invoice} />
      ) : (
        line !== null && <LineBar line={line} onStep={step} />
      )}
    </>
  );
}

function OpenInvoicesButton({ count }: { readonly count: number }) {
  return (
    <Button
      variant="default"
      size="md"
      className="checkout-open-button"
      leftSection={<IconReceipt2 size={22} aria-hidden />}
      rightSection={<KeyHint keys="F7" />}
      onClick={() => {
        showView('invoices');
      }}
    >
      <Trans>Open</Trans>
      {count > 0 && (
        <Badge ml={8} variant="filled" circle={count < 10}>
          {count}
        </Badge>
      )}
    </Button>
  );
}

function Acts({ invoice }: { readonly invoice: InvoiceView | null }) {
  const { t } = useLingui();
  const isEmpty = invoice === null || invoice.lines.length === 0;
  const openCount = invoice?.lines.filter(({ isConfirmed }) => !isConfirmed).length ?? 0;
  return (
    <>
      <div className="checkout-acts">
        <Button
          variant="default"
          disabled={isEmpty}
          rightSection={<KeyHint keys="F6" />}
          onClick={() => {
            openEditor({ kind: 'hold' });
          }}
        >
          <Trans>Hold</Trans>
        </Button>
        <Button
          variant="default"
          disabled={isEmpty}
          rightSection={<KeyHint keys="Mod+D" />}
          onClick={() => {
            openEditor({ kind: 'document-discount' });
          }}
        >
          <Trans>Discount</Trans>
        </Button>
        <Button
          variant="default"
          disabled={isEmpty}
          rightSection={<KeyHint keys="F10" />}
          onClick={startVerifying}
        >
          <Trans>Verify</Trans>
          {openCount > 0 && (
            <Badge ml={6} circle={openCount < 10} variant="filled" aria-label={t`Not confirmed`}>
              {openCount}
            </Badge>
          )}
        </Button>
        <Button
          variant="default"
          disabled={isEmpty}
          rightSection={<KeyHint keys="Shift+F9" />}
          title={t`Cannot pay in full`}
          onClick={askToLeaveUnpaid}
        >
          <Trans>Unpaid</Trans>
        </Button>
      </div>
      <div className="checkout-pay-row">
        <ActionIcon
          size={60}
          className="checkout-void"
          variant="default"
          aria-label={t`Void this sale`}
          title={t`Void this sale`}
          disabled={invoice === null}
          onClick={() => {
            openEditor({ kind: 'void' });
          }}
        >
          <IconReceiptOff size={26} />
        </ActionIcon>
        <Button
          size="xl"
          fullWidth
          disabled={isEmpty}
          leftSection={<IconCash size={28} aria-hidden />}
          rightSection={<KeyHint keys="F9" />}
          onClick={startPaying}
        >
          <Trans>Pay</Trans>
        </Button>
      </div>
    </>
  );
}
