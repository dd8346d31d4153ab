import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconArrowLeft, IconCash, IconChecks } from '@tabler/icons-react';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { useEffect, useMemo, useRef } from 'react';
import { useCommands, type Command } from '../../../state/commands';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { KeyHint } from '../../../ui/key-hint';
import { MAIN_ACT, useMainAct } from '../../../ui/use-main-act';
import { NoticeBar } from '../notice-bar';
import { startPaying } from '../pay/take-payment';
import { showView } from '../state/checkout-store';
import { confirmLines } from '../state/confirm-lines';
import { askToLeaveUnpaid } from '../state/finalize-unpaid';
import { FindingList } from './finding-list';
import { PerformerLines } from './performer-lines';
import { useFindings } from './use-findings';
import './verify.css';

const LINES_FIRST = ['[data-line="open"]', '[data-finding]', '[data-line]', 'button'];
const FINDINGS_FIRST = ['[data-finding]', '[data-line="open"]', '[data-line]', 'button'];

/** The sale as it is looked over before it is paid. Nothing here keeps it from being paid. */
export function VerifyView({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useLingui();
  const { answer, findings, inOrder } = useFindings(invoice);
  const confirmRest = () => void confirmLines(inOrder);
  useMainAct('confirm-lines', t`Confirm what is in order`, confirmRest);
  useVerifyCommands();
  const view = useFirstStop(answer.hasAnswered);
  const openCount = invoice.lines.filter(({ isConfirmed }) => !isConfirmed).length;
  return (
    <section
      ref={view}
      className="verify"
      aria-label={t`Verify before checkout`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') showView('selling');
        else if (event.key === 'ArrowRight') focusFirst(view.current, FINDINGS_FIRST);
        else if (event.key === 'ArrowLeft') focusFirst(view.current, LINES_FIRST);
        else return;
        event.preventDefault();
      }}
    >
      <div className="verify-head">
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={20} aria-hidden />}
          rightSection={<KeyHint keys="Escape" />}
          onClick={() => {
            showView('selling');
          }}
        >
          <Trans>Back to the sale</Trans>
        </Button>
        <h2>{invoice.client?.displayName ?? t`Walk-in sale`}</h2>
        <span role="status" className="checkout-dim">
          {openCount > 0 ? (
            <Plural
              value={openCount}
              one="# line is not confirmed"
              other="# lines are not confirmed"
            />
          ) : (
            <Trans>Every line is confirmed</Trans>
          )}
        </span>
      </div>
      <NoticeBar />
      <FailureNotice failure={answer.failure} />
      <div className="verify-body">
        <PerformerLines invoice={invoice} performers={answer.value?.performers ?? []} />
        <div className="verify-aside">
          <h3>
            <Trans>Worth a look</Trans>
          </h3>
          {answer.value !== null && <FindingList invoice={invoice} findings={findings} />}
          <div className="verify-acts">
            <Button
              variant="default"
              size="lg"
              disabled={inOrder.length === 0}
              leftSection={<IconChecks size={24} aria-hidden />}
              rightSection={<KeyHint keys={MAIN_ACT} />}
              onClick={confirmRest}
            >
              <Trans>Confirm what is in order</Trans>
            </Button>
            <Button
              size="lg"
              leftSection={<IconCash size={24} aria-hidden />}
              rightSection={<KeyHint keys="F9" />}
              onClick={startPaying}
            >
              <Trans>Pay</Trans>
            </Button>
          </div>
        </div>
      </div>
    </section>
  );
}

function useVerifyCommands(): void {
  const { t } = useLingui();
  const commands = useMemo<readonly Command[]>(
    () => [
      { id: 'pay', label: t`Pay`, keys: 'F9', scope: 'screen', run: startPaying },
      {
        id: 'unpaid',
        label: t`Cannot pay in full`,
        keys: 'Shift+F9',
        scope: 'screen',
        run: askToLeaveUnpaid,
      },
    ],
    [t],
  );
  useCommands(commands);
}

/**
 * Focuses the first line that nobody stands for, or the first finding; and the latter again when
 * what had the focus is done and gone.
 */
function useFirstStop(hasAnswered: boolean) {
  const view = useRef<HTMLElement>(null);
  useEffect(() => {
    if (hasAnswered) focusFirst(view.current, LINES_FIRST);
  }, [hasAnswered]);
  useEffect(() => {
    const { current } = view;
    if (current === null) return undefined;
    const watch = new MutationObserver(() => {
      if (document.activeElement === document.body) focusFirst(current, FINDINGS_FIRST);
    });
    watch.observe(current, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
    };
  }, []);
  return view;
}

function focusFirst(view: HTMLElement | null, stops: readonly string[]): void {
  for (const stop of stops) {
    const found = view?.querySelector<HTMLElement>(stop);
    if (found === null || found === undefined) continue;
    found.focus();
    return;
  }
}
