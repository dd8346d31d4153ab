import {
  acceptEstimate,
  declineEstimate,
  presentEstimate,
} from '@main/services/estimates/answer-estimate';
import { addBundle } from '@main/services/estimates/add-bundle';
import { convertEstimate } from '@main/services/estimates/convert-estimate';
import { findEstimateView } from '@main/services/estimates/find-estimates';
import { saveEstimate } from '@main/services/estimates/save-estimate';
import { saveTemplate } from '@main/services/estimates/templates';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import type * as Ids from '@shared/lib/ids';
import { estimatedLine, estimateOf } from './estimates';
import { anyOf, type Run } from './random-choice';
import type { TestTill } from './till-context';

const estimate = (till: TestTill, at: number) =>
  anyOf(
    till,
    'SELECT estimate_id FROM estimates ORDER BY changed_at_ms DESC LIMIT 4',
    at,
  ) as Ids.EstimateId;
const product = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT product_id FROM products ORDER BY 1', at) as Ids.ProductId;
const client = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT client_id FROM clients ORDER BY 1', at) as Ids.ClientId;
const patient = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT patient_id FROM patients ORDER BY 1', at) as Ids.PatientId;
const template = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT template_id FROM estimate_templates ORDER BY 1', at) as Ids.TemplateId;
const openInvoice = (till: TestTill, at: number) =>
  anyOf(till, "SELECT invoice_id FROM invoices WHERE status = 'open'", at) as Ids.InvoiceId;

const either = (at: number) =>
  at % 3 === 0 ? { group: 'Blood work', choice: at % 2 === 0 ? 'Small' : 'Large' } : null;

/** What is done with estimates, with any arguments. */
export const ESTIMATE_COMMANDS: Readonly<Record<string, Run>> = {
  estimate: (till, a, b) => {
    const lines = [0, 1, 2].slice(0, 1 + (b % 3)).map((place) =>
      estimatedLine(till, product(till, a + place), {
        lowMilli: b % 4 === 0 ? 0 : ONE_UNIT,
        highMilli: quantityMilli(1000 + (b % 9000)),
        ...(a % 5 === 0 && { lowPriceMinor: minor(b % 900), highPriceMinor: minor(b % 9000) }),
        option: either(a + place),
      }),
    );
    const wanted = estimateOf(till, lines, client(till, a));
    const estimateId = a % 4 === 0 ? estimate(till, a) : wanted.estimateId;
    return saveEstimate(till, { ...wanted, estimateId, reason: 'As agreed' });
  },
  presentEstimate: (till, a) => presentEstimate(till, estimate(till, a)),
  acceptEstimate: (till, a, b) => {
    const shown = findEstimateView(till, estimate(till, a));
    if (!shown.ok) return shown;
    const { estimateId, lines, contentSha256 } = shown.value;
    presentEstimate(till, estimateId);
    const small = lines.filter(({ option }) => option?.choice !== 'Large');
    const taken = small.length > 1 ? small.slice(b % 2) : lines;
    return acceptEstimate(till, {
      ...{ estimateId, contentSha256, depositMinor: minor(b % 5000) },
      lineIds: taken.map(({ estimateLineId }) => estimateLineId),
      signature: b % 3 === 0 ? null : { signedBy: 'Ada', strokes: [[a % 1000, b % 1000]] },
    });
  },
  declineEstimate: (till, a) =>
    declineEstimate(till, { estimateId: estimate(till, a), reason: 'Later' }),
  convertEstimate: (till, a, b) => {
    const shown = findEstimateView(till, estimate(till, a));
    if (!shown.ok) return shown;
    const lines = (shown.value.accepted?.lineIds ?? []).map((estimateLineId) => ({
      estimateLineId,
      lineId: till.ids.next() as Ids.LineId,
      side: b % 3 === 0 ? ('low' as const) : ('high' as const),
    }));
    const { estimateId } = shown.value;
    const invoiceId = a % 3 === 0 ? openInvoice(till, b) : (till.ids.next() as Ids.InvoiceId);
    return convertEstimate(till, { estimateId, invoiceId, lines });
  },
  template: (till, a, b) => {
    const templateId = a % 2 === 0 ? template(till, a) : (till.ids.next() as Ids.TemplateId);
    const item = {
      productId: product(till, a),
      ...{ lowMilli: 0 as const, highMilli: quantityMilli(1 + (b % 4000)), stepMilli: ONE_UNIT },
      ...{ isPerKilogram: false, option: either(b) },
    };
    const changes = { name: `Spay ${b % 9}`, items: [item], active: b % 5 > 0 };
    return saveTemplate(till, { templateId, changes });
  },
  bundle: (till, a, b) =>
    addBundle(till, {
      ...{ invoiceId: openInvoice(till, a), templateId: template(till, b), choices: [] },
      patientId: b % 9 === 0 ? patient(till, b) : null,
      lineIds: [till.ids.next() as Ids.LineId],
    }),
};
