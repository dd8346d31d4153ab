import { encodeReceipt } from '@main/printing/escpos-encoder';
import { printerProfile } from '@main/printing/printer-profile';
import { layOutReceipt } from '@shared/receipt/layout';
import { renderSaleReceipt } from '@shared/receipt/sale-receipt';
import { encode } from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeEscPos } from '../support/escpos-decoder';
import { english, saleData } from '../support/sale-data';
import { noSamples, reportRatio, timed } from './support/measure';

const WARM_UPS = 50;
const RECEIPTS = 400;
const FLOOR_CALLS = 20;

/** The floor knows the lines already and has one code page: it only turns text into bytes. */
test('encode-receipt', () => {
  const profile = printerProfile(80);
  const [group] = saleData().groups;
  const [line] = group?.lines ?? [];
  if (line === undefined) throw new Error('a receipt without a line');
  const lines = Array.from({ length: 12 }, (_, index) => ({
    ...line,
    description: `${line.description} ${index + 1}`,
  }));
  const groups = [{ patientName: 'Bella', lines }];
  const document = renderSaleReceipt(saleData({ groups }), english);
  const text = layOutReceipt(document, profile.columns)
    .map((each) => (each.kind === 'text' ? each.text : each.value))
    .join('\n');

  const samples = noSamples();
  for (let run = -WARM_UPS; run < RECEIPTS; run += 1) {
    const encoded = timed(() => encodeReceipt(document, profile));
    const floor = timed(() => encode(text, 'cp437'), FLOOR_CALLS);
    if (run === 0) {
      expect(decodeEscPos(encoded.answer).lines.length).toBeGreaterThan(lines.length);
    }
    if (run < 0) continue;
    samples.subjectMs.push(encoded.ms);
    samples.floorMs.push(floor.ms);
  }
  reportRatio({ name: 'encode-receipt', target: 120 }, samples);
});
