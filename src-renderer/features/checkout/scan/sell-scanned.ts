import { decimalSeparatorOf } from '@shared/domain/money/money-text';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import { call } from '../../../bridge/call';
import { i18n } from '../../../state/i18n';
import { readWanted } from '../search/multiplier';
import { focusSearch, tellNotice, useCheckout } from '../state/checkout-store';
import { startNextSale } from '../state/open-invoices';
import { noticeOf, sellProduct } from '../state/sell';

/**
 * Sells what carries the barcode; `3*` in the search field makes it three. An unknown code is said
 * and nothing else happens; of several products the cashier chooses.
 */
export async function sellScanned(barcode: string): Promise<void> {
  const { view, searchText } = useCheckout.getState();
  if (view === 'paying') {
    tellNotice({ kind: 'scan-while-paying' });
    return;
  }
  // The next client's first product is the next sale.
  if (view === 'paid') startNextSale();
  const wanted = readWanted(searchText, decimalSeparatorOf(i18n.locale));
  const result = await call('products.scan', { barcode });
  if (result.ok) {
    await sellProduct(result.value, wanted.quantityMilli ?? ONE_UNIT);
    return;
  }
  tellNotice(noticeOf(result.error));
  if (result.error.code !== 'BARCODE_AMBIGUOUS') return;
  const times = wanted.isMultiplied ? searchText.slice(0, searchText.indexOf('*') + 1) : '';
  useCheckout.setState({ searchText: times + barcode });
  focusSearch();
}
