import { z } from 'zod';
import { clientId, patientId, productId } from '../../journal/fields';
import { clientRecord, patientRecord, productRecord } from '../../journal/records';
import { clientCard, clientHit, patientView, productView } from '../views/records';
import { searchLimit, searchText } from './inputs';

const search = z.strictObject({ text: searchText, limit: searchLimit });

export const recordsContract = {
  /** By any part of a name, phone, code or pet; typos forgiven. Nothing typed finds the latest. */
  'clients.search': { input: search, output: z.array(clientHit) },
  'clients.get': { input: z.strictObject({ clientId }), output: clientCard },
  /** Makes the client under a new id, or changes what is given. */
  'clients.save': {
    input: z.strictObject({ clientId, changes: clientRecord.partial() }),
    output: clientCard,
  },
  /** Makes the patient under a new id, or changes what is given. */
  'patients.save': {
    input: z.strictObject({ patientId, changes: patientRecord.partial() }),
    output: patientView,
  },
  /** Active products by words in any order, code or barcode; typos forgiven. */
  'products.search': { input: search, output: z.array(productView) },
  /** The one active product that carries this barcode or code. */
  'products.scan': {
    input: z.strictObject({ barcode: z.string().min(1).max(80) }),
    output: productView,
  },
  'products.save': {
    input: z.strictObject({ productId, changes: productRecord.partial() }),
    output: productView,
  },
} as const;
