import {
  acceptEstimate,
  declineEstimate,
  presentEstimate,
} from '@main/services/estimates/answer-estimate';
import { findEstimateView, listEstimates } from '@main/services/estimates/find-estimates';
import { saveEstimate } from '@main/services/estimates/save-estimate';
import { saveProduct } from '@main/services/records/save-product';
import { minor, ZERO } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type { EstimateView } from '@shared/ipc/views/estimates';
import { canonicalJson } from '@shared/journal/canonical';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '@main/platform/hash';
import { acceptedEstimate, estimatedLine, estimateOf } from '../support/estimates';
import { newClient } from '../support/owed-sales';
import { addProduct, furnishedTill, signInAs, value, type TestTill } from '../support/till-context';

const DAY_MS = 86_400_000;
const signature = { signedBy: 'Ada Okafor', strokes: [[10, 20, 300, 200]] };

function answerOf({ estimateId, lines, contentSha256 }: EstimateView) {
  const lineIds = lines.map(({ estimateLineId }) => estimateLineId);
  return { estimateId, lineIds, contentSha256, signature, depositMinor: ZERO };
}

function drafts(till: TestTill): number {
  const sql = "SELECT count(*) FROM journal_events WHERE type = 'estimate.drafted'";
  return till.database.sqlite.prepare<[], number>(sql).pluck().get() ?? 0;
}

describe('an estimate', () => {
  it('is numbered once, and keeps price, fee and tax from when a line came', async () => {
    const till = furnishedTill();
    const productId = addProduct(till, { taxCode: 'SALES', fixedFeeMinor: minor(500) });
    const wanted = estimateOf(till, [estimatedLine(till, productId, { lowMilli: 0 })]);
    const first = value(await saveEstimate(till, wanted));
    // 0.00; (5.00 + 2 × 65.00) × 1.0825 = 146.1375.
    expect(first).toMatchObject({ number: 'A-E000001', lowMinor: 0, highMinor: 14_614 });
    value(saveProduct(till, productId, { unitPriceMinor: minor(9900), taxCode: 'EXEMPT' }));
    const again = value(await saveEstimate(till, { ...wanted, note: 'Fast from midnight' }));
    expect(again).toMatchObject({ number: 'A-E000001', highMinor: 14_614 });
    const second = estimateOf(till, [estimatedLine(till, productId)]);
    const other = value(await saveEstimate(till, second));
    expect(other).toMatchObject({ number: 'A-E000002', lowMinor: 10_400, highMinor: 20_300 });
  });

  it('is written once when it is kept twice', async () => {
    const till = furnishedTill();
    const wanted = estimateOf(till, [estimatedLine(till, addProduct(till))]);
    const first = value(await saveEstimate(till, wanted));
    expect(value(await saveEstimate(till, wanted))).toEqual(first);
    expect(drafts(till)).toBe(1);
  });

  it('wants a reason and a supervisor for another price, and for more of it', async () => {
    const till = furnishedTill('technician');
    const dear = { lowPriceMinor: minor(4000), highPriceMinor: minor(9000) };
    const line = estimatedLine(till, addProduct(till), dear);
    const wanted = estimateOf(till, [line]);
    const refused = { ok: false, error: { code: 'REASON_NEEDED' } };
    expect(await saveEstimate(till, wanted)).toMatchObject(refused);
    const withReason = { ...wanted, reason: 'An old dog' };
    expect(await saveEstimate(till, withReason)).toMatchObject({
      error: { code: 'APPROVAL_NEEDED', act: 'price-override' },
    });
    expect(drafts(till)).toBe(0);
    const technician = till.session.employeeId;
    signInAs(till, 'supervisor');
    value(await saveEstimate(till, withReason));
    till.session.employeeId = technician;
    const longer = { ...wanted, note: 'Please fast from midnight' };
    expect((await saveEstimate(till, longer)).ok).toBe(true);
    const more = { ...longer, lines: [{ ...line, highMilli: quantityMilli(9000) }] };
    expect(await saveEstimate(till, more)).toMatchObject({ error: { code: 'APPROVAL_NEEDED' } });
  });

  it('takes no card number in what is written on it', async () => {
    const till = furnishedTill();
    const wanted = estimateOf(till, [estimatedLine(till, addProduct(till))]);
    const noted = { ...wanted, note: 'Card 4242 4242 4242 4242' };
    expect(await saveEstimate(till, noted)).toMatchObject({
      error: { code: 'CARD_NUMBER_REFUSED' },
    });
  });
});

describe('its answer', () => {
  it('is for what the client saw, and kept by its hash', async () => {
    const till = furnishedTill();
    const line = estimatedLine(till, addProduct(till));
    const wanted = estimateOf(till, [line]);
    const seen = value(await saveEstimate(till, wanted));
    expect(acceptEstimate(till, answerOf(seen))).toMatchObject({
      error: { code: 'ESTIMATE_CHANGED' },
    });
    value(presentEstimate(till, seen.estimateId));
    const dearer = { ...wanted, lines: [{ ...line, highMilli: quantityMilli(3000) }] };
    const changed = value(await saveEstimate(till, dearer));
    expect(changed.state).toBe('draft');
    value(presentEstimate(till, seen.estimateId));
    expect(acceptEstimate(till, answerOf(seen))).toMatchObject({
      error: { code: 'ESTIMATE_CHANGED' },
    });
    const accepted = value(acceptEstimate(till, answerOf(changed)));
    expect(accepted).toMatchObject({
      state: 'accepted',
      accepted: { lowMinor: 6500, highMinor: 19_500, signedBy: 'Ada Okafor' },
    });
    expect(value(acceptEstimate(till, answerOf(changed)))).toEqual(accepted);
    const sql = 'SELECT content, signature FROM estimates';
    const row = till.database.sqlite.prepare<[], { content: string; signature: string }>(sql).get();
    const content = JSON.parse(row?.content ?? '') as never;
    const signed = { content, lineIds: [line.estimateLineId], depositMinor: 0 };
    expect(JSON.parse(row?.signature ?? '')).toEqual({
      ...signature,
      signedSha256: sha256Hex(canonicalJson(signed)),
    });
    expect(await saveEstimate(till, wanted)).toMatchObject({ error: { code: 'ESTIMATE_CLOSED' } });
    expect(declineEstimate(till, { estimateId: seen.estimateId, reason: '' })).toMatchObject({
      error: { code: 'ESTIMATE_CLOSED' },
    });
  });

  it('takes a part, and one whole choice of an either/or', async () => {
    const till = furnishedTill();
    const productId = addProduct(till);
    const panel = (choice: string) =>
      estimatedLine(till, productId, { option: { group: 'Blood work', choice } });
    const [small, large, urine] = [panel('Small'), panel('Large'), panel('Large')];
    const wanted = estimateOf(till, [estimatedLine(till, productId), small, large, urine]);
    const shown = value(await saveEstimate(till, wanted));
    value(presentEstimate(till, shown.estimateId));
    // One, and the small panel; two, and both lines of the large one.
    expect(shown).toMatchObject({ lowMinor: 13_000, highMinor: 39_000 });
    const take = (lines: readonly (typeof small)[]) =>
      acceptEstimate(till, {
        ...answerOf(shown),
        lineIds: lines.map(({ estimateLineId }) => estimateLineId),
      });
    const undecided = { error: { code: 'OPTION_UNDECIDED', group: 'Blood work' } };
    expect(take([small, large, urine])).toMatchObject(undecided);
    expect(take([large])).toMatchObject(undecided);
    expect(value(take([urine, large])).accepted).toMatchObject({
      lineIds: [large.estimateLineId, urine.estimateLineId],
      highMinor: 26_000,
    });
  });

  it('comes by the end of the last day', async () => {
    const till = furnishedTill();
    const wanted = estimateOf(till, [estimatedLine(till, addProduct(till))]);
    const { estimateId } = value(await saveEstimate(till, wanted));
    const shown = value(presentEstimate(till, estimateId));
    till.pass(8 * DAY_MS);
    expect(value(findEstimateView(till, estimateId)).state).toBe('expired');
    const expired = { error: { code: 'ESTIMATE_EXPIRED', validUntil: wanted.validUntil } };
    expect(acceptEstimate(till, answerOf(shown))).toMatchObject(expired);
    expect(presentEstimate(till, estimateId)).toMatchObject(expired);
  });
});

describe('the list', () => {
  it('shows what is asked for, of one client or of all', async () => {
    const till = furnishedTill();
    const productId = addProduct(till);
    const clientId = newClient(till, 'Nuñez');
    const make = async (wanted = estimateOf(till, [estimatedLine(till, productId)])) => {
      till.pass(1000);
      return value(await saveEstimate(till, wanted)).estimateId;
    };
    const draft = await make();
    const presented = await make();
    value(presentEstimate(till, presented));
    const theirs = estimateOf(till, [estimatedLine(till, productId)], clientId);
    const accepted = (await acceptedEstimate(till, theirs)).estimateId;
    const declined = await make();
    value(declineEstimate(till, { estimateId: declined, reason: 'Too dear' }));
    const ids = (
      filter: Parameters<typeof listEstimates>[1]['filter'],
      of = null as null | string,
    ) =>
      value(listEstimates(till, { filter, clientId: of as never })).map((each) => each.estimateId);
    expect(ids('all')).toHaveLength(4);
    expect(new Set(ids('open'))).toEqual(new Set([draft, presented, accepted]));
    expect(ids('draft')).toEqual([draft]);
    expect(ids('presented')).toEqual([presented]);
    expect(ids('declined')).toEqual([declined]);
    expect(ids('all', clientId)).toEqual([accepted]);
    till.pass(8 * DAY_MS);
    expect(ids('open')).toEqual([accepted]);
    expect(new Set(ids('expired'))).toEqual(new Set([draft, presented]));
  });
});
