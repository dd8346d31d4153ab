import type { recordsContract } from '@shared/ipc/contract/records';
import type { TillContext } from '../../services/context';
import { getClientCard } from '../../services/records/client-card';
import { saveClient } from '../../services/records/save-client';
import { savePatient } from '../../services/records/save-patient';
import { saveProduct } from '../../services/records/save-product';
import { scanProduct } from '../../services/records/scan-product';
import { searchClients } from '../../services/records/search-clients';
import { searchProducts } from '../../services/records/search-products';
import type { HandlersOf } from '../router';

export function createRecordsHandlers(context: TillContext): HandlersOf<typeof recordsContract> {
  return {
    'clients.search': ({ text, limit }) => searchClients(context, text, limit),
    'clients.get': ({ clientId }) => getClientCard(context, clientId),
    'clients.save': ({ clientId, changes }) => saveClient(context, clientId, changes),
    'patients.save': ({ patientId, changes }) => savePatient(context, patientId, changes),
    'products.search': ({ text, limit }) => searchProducts(context, text, limit),
    'products.scan': ({ barcode }) => scanProduct(context, barcode),
    'products.save': ({ productId, changes }) => saveProduct(context, productId, changes),
  };
}
