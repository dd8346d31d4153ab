import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { EstimateLine } from '@shared/journal/estimate-events';
import type { TaxRateRecord } from '@shared/journal/records';
import { err, ok, type Result } from '@shared/lib/result';
import type { Product } from '../../db/repos/records';

type WantedLine = ParsedInput<'estimates.save'>['lines'][number];

type ProductFacts = Pick<
  EstimateLine,
  | 'productId'
  | 'productCode'
  | 'description'
  | 'category'
  | 'sellingUnit'
  | 'listPriceMinor'
  | 'fixedFeeMinor'
  | 'taxCode'
  | 'ratePpm'
>;

/** What a line takes over from the catalogue, and keeps. */
export function productFacts(
  product: Product | null,
  rateOf: (taxCode: string) => TaxRateRecord | null,
): Result<ProductFacts, CommandFailure> {
  if (product === null) return err({ code: 'PRODUCT_UNKNOWN' });
  const { productId, code, name, printedName, category, sellingUnit, fixedFeeMinor } = product;
  if (!product.active) return err({ code: 'PRODUCT_INACTIVE', name });
  const rate = rateOf(product.taxCode);
  if (rate === null) return err({ code: 'TAX_CODE_UNKNOWN', taxCode: product.taxCode });
  return ok({
    ...{ productId, productCode: code, category, sellingUnit, fixedFeeMinor },
    description: printedName === '' ? name : printedName,
    listPriceMinor: product.unitPriceMinor,
    taxCode: rate.code,
    ratePpm: rate.ratePpm,
  });
}

/** The prices of a line: as somebody typed them, or as the catalogue had them. */
export function pricesOf(
  { lowPriceMinor, highPriceMinor }: WantedLine,
  { listPriceMinor }: ProductFacts,
): Pick<EstimateLine, 'lowPriceMinor' | 'highPriceMinor'> {
  return {
    lowPriceMinor: lowPriceMinor ?? listPriceMinor,
    highPriceMinor: highPriceMinor ?? listPriceMinor,
  };
}
