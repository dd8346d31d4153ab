import { clientDisplayName } from '@shared/domain/people/display-name';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ClientCard } from '@shared/ipc/views/records';
import type { ClientId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findOpenInvoices } from '../../db/repos/invoices';
import { findClient, findPatientsOf, findSettings } from '../../db/repos/records';
import { clientOpen } from '../accounts/client-money';
import { todayOf } from '../accounts/today';
import type { TillContext } from '../context';
import { totalsOf } from '../invoices/invoice-totals';
import { signedIn } from '../people/approval';

/** The client with every pet and every open invoice. */
export function getClientCard(
  context: TillContext,
  clientId: ClientId,
): Result<ClientCard, CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  return employee.ok ? clientCard(context, db, clientId) : employee;
}

/** The card as it stands in `db`, for whoever was let in before. */
export function clientCard(
  context: TillContext,
  db: ReadableDb,
  clientId: ClientId,
): Result<ClientCard, CommandFailure> {
  const settings = findSettings(db, context.tillId);
  if (settings === null) return err({ code: 'NOT_SET_UP' });
  const client = findClient(db, clientId);
  if (client === null) return err({ code: 'CLIENT_UNKNOWN' });
  const open = findOpenInvoices(db).filter((invoice) => invoice.clientId === clientId);
  return ok({
    client: { ...client, displayName: clientDisplayName(client) },
    patients: findPatientsOf(db, clientId),
    openInvoices: open.map((invoice) => ({
      invoiceId: invoice.invoiceId,
      openedAtMs: invoice.openedAtMs,
      totalMinor: totalsOf(invoice, settings.hospital).totalMinor,
      isHeld: invoice.heldAtMs !== null,
    })),
    money: clientOpen(db, clientId, todayOf(context, settings.hospital)).money,
  });
}
