import { acceptEstimate, presentEstimate } from '@main/services/estimates/answer-estimate';
import { saveEstimate } from '@main/services/estimates/save-estimate';
import type { TillContext } from '@main/services/context';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import { localDate } from '@shared/domain/time/local-date';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { EstimateView } from '@shared/ipc/views/estimates';
import type { EstimateId, EstimateLineId, ProductId } from '@shared/lib/ids';
import { newClient } from './owed-sales';
import { value } from './result';
import { hospital } from './till-context';

type Wanted = ParsedInput<'estimates.save'>;
type WantedLine = Wanted['lines'][number];

const DAY_MS = 86_400_000;

/** One to two of `productId`, at the price of the catalogue. */
export function estimatedLine(
  till: TillContext,
  productId: ProductId,
  changes: Partial<WantedLine> = {},
): WantedLine {
  return {
    estimateLineId: till.ids.next() as EstimateLineId,
    productId,
    lowMilli: ONE_UNIT,
    highMilli: quantityMilli(2000),
    lowPriceMinor: null,
    highPriceMinor: null,
    patientId: null,
    performedBy: null,
    option: null,
    ...changes,
  };
}

/** An estimate that holds for a week, as it is asked to be kept. */
export function estimateOf(
  till: TillContext,
  lines: WantedLine[],
  clientId = newClient(till),
): Wanted {
  const weekOn = till.clock.nowMs() + 7 * DAY_MS;
  return {
    estimateId: till.ids.next() as EstimateId,
    clientId,
    title: 'Dental',
    note: '',
    validUntil: localDate(weekOn, hospital.timeZone),
    lines,
    reason: '',
    approval: null,
  };
}

/** Keeps an estimate, shows it, and has all of it accepted on paper. */
export async function acceptedEstimate(till: TillContext, wanted: Wanted): Promise<EstimateView> {
  const { estimateId, lines, contentSha256 } = value(await saveEstimate(till, wanted));
  value(presentEstimate(till, estimateId));
  const lineIds = lines.map(({ estimateLineId }) => estimateLineId);
  const answer = { signature: null, depositMinor: 0 as EstimateView['lowMinor'], contentSha256 };
  return value(acceptEstimate(till, { estimateId, lineIds, ...answer }));
}
