import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { lineAmounts } from '@shared/domain/pricing/line';
import type { InvoiceLineView } from '@shared/ipc/views/invoices';
import { ZERO } from '@shared/domain/money/money';
import { memo, type ReactNode } from 'react';
import { MoneyText } from '../../../ui/money/money-text';
import { openEditor, selectLine, type LineEditorKind } from '../state/checkout-store';
import { formatQuantity } from '@shared/domain/money/money-text';

interface Props {
  readonly line: InvoiceLineView;
  readonly isChosen: boolean;
}

/** One line; whatever may be changed is changed where it stands. */
export const LineRow = memo(function LineRow({ line, isChosen }: Props) {
  const { t, i18n } = useLingui();
  const onChoose = () => {
    selectLine(line.lineId);
  };
  const { discountMinor, netMinor } = lineAmounts(line);
  const { description, patientName, performedByName, performedByNumber } = line;
  const quantity = formatQuantity(line.quantityMilli, i18n.locale);
  const cell = (kind: LineEditorKind, label: string, shown: ReactNode) => (
    <UnstyledButton
      className="checkout-cell"
      tabIndex={-1}
      onClick={() => {
        onChoose();
        openEditor({ kind, lineId: line.lineId });
      }}
    >
      <span className="checkout-unseen">{label} </span>
      {shown}
    </UnstyledButton>
  );
  return (
    <tr
      role="row"
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      onClick={onChoose}
      onFocus={onChoose}
    >
      <td role="gridcell">
        <span className="checkout-description">{description}</span>
        <span className="checkout-dim">
          {line.productCode}
          {line.fixedFeeMinor > 0 && (
            <>
              {' · '}
              <Trans>
                fee <MoneyText amountMinor={line.fixedFeeMinor} />
              </Trans>
            </>
          )}
        </span>
      </td>
      <td role="gridcell">
        {cell(
          'patient',
          t`Animal`,
          patientName === null ? (
            <span className="checkout-dim">–</span>
          ) : (
            <span className="checkout-chip">{patientName}</span>
          ),
        )}
      </td>
      <td role="gridcell">
        {cell(
          'employee',
          t`Done by`,
          <abbr className="checkout-abbreviation" title={performedByName}>
            {performedByNumber}
          </abbr>,
        )}
      </td>
      <td role="gridcell" className="checkout-figure">
        {cell(
          'quantity',
          t`Quantity`,
          <>
            <b>{quantity}</b> <span className="checkout-dim">{line.sellingUnit}</span>
          </>,
        )}
      </td>
      <td role="gridcell" className="checkout-figure">
        {cell(
          'price',
          t`Price`,
          <>
            {line.unitPriceMinor !== line.listPriceMinor && (
              <s className="checkout-dim">
                <MoneyText amountMinor={line.listPriceMinor} />{' '}
              </s>
            )}
            <MoneyText amountMinor={line.unitPriceMinor} />
          </>,
        )}
      </td>
      <td role="gridcell" className="checkout-figure">
        {cell(
          'discount',
          t`Discount`,
          discountMinor === ZERO ? (
            <span className="checkout-dim">–</span>
          ) : (
            <span className="checkout-good">
              −<MoneyText amountMinor={discountMinor} />
            </span>
          ),
        )}
      </td>
      <td role="gridcell" className="checkout-figure">
        <b>
          <MoneyText amountMinor={netMinor} />
        </b>
      </td>
    </tr>
  );
});
