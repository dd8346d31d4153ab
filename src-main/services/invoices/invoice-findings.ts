import { usualCompanions } from '@shared/domain/verify/companions';
import { lineDoubts } from '@shared/domain/verify/line-doubts';
import { missingKinds } from '@shared/domain/verify/missing-kinds';
import { usualKind, type UsualKind } from '@shared/domain/verify/usual-kinds';
import type { InvoiceFinding } from '@shared/ipc/views/invoice-check';
import type { InvoiceLineState, InvoiceState } from '@shared/journal/reducers/invoice';
import type { InvoiceLine } from '@shared/journal/records';
import type { ProductId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { findPastSales } from '../../db/repos/past-sales';
import { findPatientsOf, findProduct } from '../../db/repos/records';
import { agreedFindings } from './agreed-findings';

type Past = ReturnType<typeof findPastSales>;
type PastOf = ReadonlyMap<ProductId, Past>;

/** What about an open invoice is worth a look: its lines first, then what is not on it. */
export function findingsOf(db: ReadableDb, invoice: InvoiceState): InvoiceFinding[] {
  const productIds = new Set(invoice.lines.map(({ line }) => line.productId));
  const limit = salesToLookAt(productIds.size);
  const pasts = new Map([...productIds].map((id) => [id, findPastSales(db, id, limit)]));
  const lines = invoice.lines.map(({ line }) => line);
  return [
    ...doubtsOf(db, invoice, pasts),
    ...kindFindings(db, lines, pasts),
    ...companionFindings(db, lines, pasts),
    ...agreedFindings(db, invoice),
  ];
}

/**
 * How far back each of so many products is looked at. A sale and what stands beside it take some
 * 8 µs of the main process, which has to answer at once however long the invoice is.
 */
function salesToLookAt(products: number): number {
  const [least, most, together] = [25, 100, 1000];
  return Math.min(most, Math.max(least, Math.floor(together / products)));
}

function doubtsOf(
  db: ReadableDb,
  { clientId, lines }: InvoiceState,
  pasts: PastOf,
): InvoiceFinding[] {
  const patients = clientId === null ? [] : findPatientsOf(db, clientId);
  const deceased = new Set(
    patients.filter(({ dateOfDeath }) => dateOfDeath !== null).map(({ patientId }) => patientId),
  );
  const isForPatients = lines.some(({ line }) => line.patientId !== null);
  return lines.filter(isDoubtful).flatMap(({ line }) => {
    const { lineId, productId } = line;
    const pastMilli = pasts.get(productId)?.quantities ?? [];
    const wantsPatient = findProduct(db, productId)?.kind !== 'merchandise';
    const doubts = lineDoubts(line, { pastMilli, deceased, isForPatients, wantsPatient });
    return doubts.map((doubt): InvoiceFinding => {
      if (doubt.kind !== 'quantity') return { lineId, ...doubt };
      return { kind: 'quantity', lineId, usualMilli: doubt.usual?.usualMilli ?? null };
    });
  });
}

/** A line that somebody confirmed by hand was looked at: it is as it should be. */
function isDoubtful({ confirmedBy }: InvoiceLineState): boolean {
  return confirmedBy === null;
}

function kindFindings(
  db: ReadableDb,
  lines: readonly InvoiceLine[],
  pasts: PastOf,
): InvoiceFinding[] {
  return missingKinds(lines).map(({ wanted, because }) => {
    const { lineId, productId } = because;
    const beside = [...(pasts.get(productId)?.companions ?? [])];
    const suggestion = beside
      .sort((a, b) => b.count - a.count)
      .map((companion) => sellable(db, companion.productId))
      .find((product) => product?.usualKind === wanted);
    return { kind: 'missing-kind', lineId, wanted, suggestion: suggestion?.suggestion ?? null };
  });
}

/** What stands beside a line's product as a rule, and does not now; each once. */
function companionFindings(
  db: ReadableDb,
  lines: readonly InvoiceLine[],
  pasts: PastOf,
): InvoiceFinding[] {
  const seen = new Set(lines.map(({ productId }) => productId));
  // One exam stands for another, and one that is missed is said already.
  const isExamSaid =
    lines.some((line) => usualKind(line) === 'exam') ||
    missingKinds(lines).some(({ wanted }) => wanted === 'exam');
  return lines.flatMap(({ lineId, productId }) => {
    const past = pasts.get(productId);
    const usual = past === undefined ? [] : usualCompanions(past);
    return usual.flatMap((companion): InvoiceFinding[] => {
      if (seen.has(companion.productId)) return [];
      seen.add(companion.productId);
      const product = sellable(db, companion.productId);
      if (product === null || (isExamSaid && product.usualKind === 'exam')) return [];
      const { suggestion } = product;
      const of = past?.invoiceCount ?? 0;
      return [{ kind: 'missing-product', lineId, suggestion, count: companion.count, of }];
    });
  });
}

interface Sellable {
  readonly suggestion: { readonly productId: ProductId; readonly name: string };
  readonly usualKind: UsualKind | null;
}

/** A product as it can be suggested; null when it is not sold any more. */
function sellable(db: ReadableDb, productId: ProductId): Sellable | null {
  const product = findProduct(db, productId);
  if (product?.active !== true) return null;
  const { category, name, printedName } = product;
  const description = printedName === '' ? name : printedName;
  return { suggestion: { productId, name }, usualKind: usualKind({ category, description }) };
}
