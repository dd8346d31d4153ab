import type { Minor } from '../money/money';
import { lineAmounts, type Discount } from '../pricing/line';
import type { QuantityMilli } from '../quantity/quantity';
import { unusualQuantity, type UsualQuantity } from './unusual-quantity';

/** A line as it is looked over. */
export interface DoubtfulLine<PatientId> {
  readonly quantityMilli: QuantityMilli;
  readonly unitPriceMinor: Minor;
  readonly listPriceMinor: Minor;
  readonly fixedFeeMinor: Minor;
  readonly discount: Discount | null;
  readonly patientId: PatientId | null;
}

/** What is known around a line. */
export interface Surroundings<PatientId> {
  /** How much was sold of its product before, each time. */
  readonly pastMilli: readonly QuantityMilli[];
  readonly deceased: ReadonlySet<PatientId>;
  /** Whether other lines of the invoice name an animal. */
  readonly isForPatients: boolean;
  /** False for what is bought for nobody in particular, for example food from the shelf. */
  readonly wantsPatient: boolean;
}

export type LineDoubt =
  | { readonly kind: 'quantity'; readonly usual: UsualQuantity | null }
  /** It costs nothing, and the catalogue has a price. */
  | { readonly kind: 'no-price'; readonly listMinor: Minor }
  | { readonly kind: 'deceased' }
  | { readonly kind: 'no-patient' };

/** What is odd about a line by itself. */
export function lineDoubts<PatientId>(
  line: DoubtfulLine<PatientId>,
  around: Surroundings<PatientId>,
): LineDoubt[] {
  const doubts: LineDoubt[] = [];
  const unusual = unusualQuantity(line.quantityMilli, around.pastMilli);
  if (unusual !== null) doubts.push({ kind: 'quantity', ...unusual });
  const list = lineAmounts({ ...line, unitPriceMinor: line.listPriceMinor, discount: null });
  if (lineAmounts(line).netMinor === 0 && list.netMinor > 0) {
    doubts.push({ kind: 'no-price', listMinor: list.netMinor });
  }
  if (line.patientId !== null && around.deceased.has(line.patientId)) {
    doubts.push({ kind: 'deceased' });
  }
  if (line.patientId === null && around.isForPatients && around.wantsPatient) {
    doubts.push({ kind: 'no-patient' });
  }
  return doubts;
}
