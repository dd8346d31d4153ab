import type { Input } from '@shared/ipc/contract/contract';
import type { EstimateView, TemplateLine } from '@shared/ipc/views/estimates';
import { ONE_UNIT, type QuantityMilli } from '@shared/domain/quantity/quantity';
import type { Minor } from '@shared/domain/money/money';
import type { ProductView } from '@shared/ipc/views/records';
import type { LineOption } from '@shared/journal/records';
import type * as Ids from '@shared/lib/ids';
import { newId } from '../../../bridge/ids';

/** A line as it is typed: a quantity that cannot be read is null until it can. */
export interface DraftLine {
  readonly estimateLineId: Ids.EstimateLineId;
  readonly productId: Ids.ProductId;
  readonly description: string;
  readonly sellingUnit: string;
  readonly lowMilli: QuantityMilli | 0 | null;
  readonly highMilli: QuantityMilli | null;
  readonly listPriceMinor: Minor;
  readonly lowPriceMinor: Minor;
  readonly highPriceMinor: Minor;
  readonly patientId: Ids.PatientId | null;
  readonly performedBy: Ids.EmployeeId | null;
  readonly option: LineOption | null;
}

/** What is typed of an estimate. */
export interface EstimateDraft {
  /** Made once: what is sent twice is kept once. */
  readonly estimateId: Ids.EstimateId;
  readonly clientId: Ids.ClientId;
  readonly title: string;
  readonly note: string;
  /** `YYYY-MM-DD`; empty for as long as estimates hold here. */
  readonly validUntil: string;
  readonly lines: readonly DraftLine[];
}

export function newDraft(clientId: Ids.ClientId, title: string): EstimateDraft {
  const estimateId = newId() as Ids.EstimateId;
  return { estimateId, clientId, title, note: '', validUntil: '', lines: [] };
}

/** An estimate as it was kept, to be typed on. */
export function draftFrom(view: EstimateView): EstimateDraft {
  const { estimateId, client, title, note, validUntil, lines } = view;
  return { estimateId, clientId: client.clientId, title, note, validUntil, lines };
}

/** One unit of a product, at the price of the catalogue. */
export function lineOf(product: ProductView, patientId: Ids.PatientId | null): DraftLine {
  const { unitPriceMinor } = product;
  return {
    ...madeOf(product),
    ...{ lowMilli: ONE_UNIT, highMilli: ONE_UNIT, patientId, performedBy: null, option: null },
    ...{ lowPriceMinor: unitPriceMinor, highPriceMinor: unitPriceMinor },
  };
}

/** A line that a template makes. */
export function lineFromTemplate({ product, ...line }: TemplateLine): DraftLine {
  const { unitPriceMinor } = product;
  const prices = { lowPriceMinor: unitPriceMinor, highPriceMinor: unitPriceMinor };
  return { ...madeOf(product), ...line, ...prices };
}

function madeOf({ productId, name, printedName, sellingUnit, unitPriceMinor }: ProductView) {
  return {
    estimateLineId: newId() as Ids.EstimateLineId,
    ...{ productId, sellingUnit, listPriceMinor: unitPriceMinor },
    description: printedName === '' ? name : printedName,
  };
}

/**
 * What is sent of a draft; null while something on it cannot be kept. A price that is the
 * catalogue's is left to main, which has it frozen on the line.
 */
export function savedOf(
  draft: EstimateDraft,
): Omit<Input<'estimates.save'>, 'reason' | 'approval'> | null {
  const { estimateId, clientId, title, note, validUntil } = draft;
  if (title.trim() === '') return null;
  const lines: Input<'estimates.save'>['lines'] = [];
  for (const line of draft.lines) {
    const { lowMilli, highMilli } = line;
    if (lowMilli === null || highMilli === null || lowMilli > highMilli) return null;
    const { estimateLineId, productId, patientId, performedBy, option } = line;
    const { listPriceMinor, lowPriceMinor, highPriceMinor } = line;
    const isList = lowPriceMinor === listPriceMinor && highPriceMinor === listPriceMinor;
    lines.push({
      ...{ estimateLineId, productId, lowMilli, highMilli, patientId, performedBy, option },
      lowPriceMinor: isList ? null : lowPriceMinor,
      highPriceMinor: isList ? null : highPriceMinor,
    });
  }
  return {
    ...{ estimateId, clientId, title: title.trim(), note, lines },
    validUntil: validUntil === '' ? null : validUntil,
  };
}

/** A draft as it would be sent; what is the same text is the same draft. */
export function textOf(draft: EstimateDraft): string | null {
  const saved = savedOf(draft);
  return saved === null ? null : JSON.stringify(saved);
}
