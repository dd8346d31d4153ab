import type { Failure } from '@shared/ipc/failures';
import type { ClientHit, ProductView } from '@shared/ipc/views/records';
import type { Result } from '@shared/lib/result';
import { call } from '../../bridge/call';

const SHOWN = 30;

/** Clients by any part of a name, a phone or an animal. */
export function findClients(text: string): Promise<Result<ClientHit[], Failure>> {
  return call('clients.search', { text, limit: SHOWN });
}

/** Products by words, code or barcode. */
export function findProducts(text: string): Promise<Result<ProductView[], Failure>> {
  return call('products.search', { text, limit: SHOWN });
}
