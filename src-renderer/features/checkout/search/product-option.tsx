import { Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react/macro';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type { ProductView } from '@shared/ipc/views/records';
import { MoneyText } from '../../../ui/money/money-text';
import { formatQuantity } from '@shared/domain/money/money-text';

interface Props {
  readonly id: string;
  readonly product: ProductView;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** One product under the search field: what it is, how much is there, what it costs. */
export function ProductOption({ id, product, isActive, onChoose }: Props) {
  const { i18n } = useLingui();
  const { name, code, category, stockMilli, sellingUnit, unitPriceMinor } = product;
  const stock = stockMilli === null ? null : formatQuantity(quantityMilli(stockMilli), i18n.locale);
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className="checkout-option"
      // The focus stays in the search field.
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={onChoose}
    >
      <span className="checkout-option-name">
        <b>{name}</b>
        <span className="checkout-dim">
          {[code, category].filter((text) => text !== '').join(' · ')}
        </span>
      </span>
      {stock !== null && (
        <span className={stockMilli !== null && stockMilli <= 0 ? 'checkout-warn' : 'checkout-dim'}>
          <Trans>{stock} in stock</Trans>
        </span>
      )}
      <span className="checkout-option-price">
        <MoneyText amountMinor={unitPriceMinor} />
        {sellingUnit !== '' && <span className="checkout-dim"> / {sellingUnit}</span>}
      </span>
    </li>
  );
}
