import type { ReceiptHospital } from '../receipt/receipt-data';
import type { PageSize } from './page-styles';

/** What every page of the house begins with. */
export interface House {
  readonly hospital: ReceiptHospital;
  /** Data URL; null where the hospital has none. */
  readonly logo: string | null;
  readonly pageSize: PageSize;
  /** Made in the demo hospital, and no proof of anything. */
  readonly isTraining: boolean;
}
