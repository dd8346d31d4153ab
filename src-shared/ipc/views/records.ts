import { z } from 'zod';
import {
  clientId,
  instantMs,
  invoiceId,
  patientId,
  priceMinor,
  productId,
} from '../../journal/fields';
import { clientMoney } from './client-money';
import { clientRecord, patientRecord, productRecord } from '../../journal/records';

export const productView = productRecord.extend({ productId });
export type ProductView = z.infer<typeof productView>;

export const patientView = patientRecord.extend({ patientId });
export type PatientView = z.infer<typeof patientView>;

export const clientView = clientRecord.extend({
  clientId,
  /** As the counter says it: title, first and last name. */
  displayName: z.string(),
});

/** One line under the search box: the client, and every pet. */
export const clientHit = z.strictObject({
  clientId,
  displayName: z.string(),
  code: z.string(),
  phones: z.array(z.string()),
  city: z.string(),
  alert: z.string(),
  patients: z.array(
    z.strictObject({
      patientId,
      name: z.string(),
      species: z.string(),
      breed: z.string(),
      isDeceased: z.boolean(),
      /** True when the words typed were found in this pet. */
      isMatch: z.boolean(),
    }),
  ),
});
export type ClientHit = z.infer<typeof clientHit>;

/** The client as the counter sees them. */
export const clientCard = z.strictObject({
  client: clientView,
  patients: z.array(patientView),
  openInvoices: z.array(
    z.strictObject({
      invoiceId,
      openedAtMs: instantMs,
      totalMinor: priceMinor,
      isHeld: z.boolean(),
    }),
  ),
  money: clientMoney,
});
export type ClientCard = z.infer<typeof clientCard>;
