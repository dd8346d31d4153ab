import { msg } from '@lingui/core/macro';
import { centered } from './blocks';
import type { ReceiptHospital } from './receipt-data';
import type { ReceiptBlock } from './receipt-document';
import type { Wording } from './wording';

/** Name and address of the hospital, as far as they are known. */
export function letterhead(hospital: ReceiptHospital): ReceiptBlock[] {
  const below = [
    ...hospital.addressLines,
    hospital.phone,
    hospital.email,
    hospital.registration,
    ...hospital.receiptHeader,
  ];
  return [
    centered(hospital.name, { size: 'double', bold: true }),
    ...below.filter((line) => line !== '').map((line) => centered(line)),
  ];
}

/** Nobody may take a paper of the demo hospital for a real one. */
export function trainingBanner(isTraining: boolean, { say }: Wording): ReceiptBlock[] {
  return isTraining ? [{ kind: 'banner', text: say(msg`TRAINING`) }] : [];
}
