import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle } from '@tabler/icons-react';
import { subtractMinor } from '@shared/domain/money/money';
import type { InvoiceEstimate } from '@shared/ipc/views/estimates';
import { goTo } from '../../../state/route';
import { MoneyText } from '../../../ui/money/money-text';
import './estimate-compare.css';

/** The invoice beside the estimate the client agreed to, and a warning once it passes it. */
export function EstimateCompare({ estimate }: { readonly estimate: InvoiceEstimate }) {
  const { t } = useLingui();
  const { estimateId, number, lowMinor, highMinor, actualMinor, standing, surprises } = estimate;
  return (
    <section
      className="estimate-compare"
      aria-label={t`Estimate ${number}`}
      data-standing={standing}
    >
      <button
        type="button"
        className="estimate-compare-link"
        onClick={() => {
          goTo({ screen: 'estimates', estimateId });
        }}
      >
        <Trans>
          Agreed: <MoneyText amountMinor={lowMinor} /> – <MoneyText amountMinor={highMinor} />
        </Trans>
      </button>
      {standing === 'over' && (
        <b role="alert" className="estimate-over">
          <IconAlertTriangle size={20} aria-hidden />
          <span>
            <Trans>
              <MoneyText amountMinor={subtractMinor(actualMinor, highMinor)} /> more than the client
              agreed to. Ask before you go on.
            </Trans>
          </span>
        </b>
      )}
      {standing === 'near' && (
        <span>
          <Trans>Close to what was agreed at most</Trans>
        </span>
      )}
      {surprises.length > 0 && (
        <span>
          <Plural
            value={surprises.length}
            one="# line is not as estimated"
            other="# lines are not as estimated"
          />
        </span>
      )}
    </section>
  );
}
