import { z } from 'zod';
import { employeeRecord, hospitalRecord, taxRateRecord, tillRecord } from '../../journal/records';
import { pin } from './inputs';
import { nothing } from './nothing';

export const setupContract = {
  /** Furnishes a new till from the wizard. Once only. */
  'setup.create': {
    input: z.strictObject({
      hospital: hospitalRecord,
      till: tillRecord,
      taxRates: z.array(taxRateRecord).min(1).max(20),
      manager: employeeRecord.pick({ number: true, name: true, language: true }).extend({ pin }),
    }),
    output: nothing,
  },
  /** Furnishes a new till as the demo hospital. Tells its progress. */
  'setup.openDemo': { input: nothing, output: nothing },
} as const;
