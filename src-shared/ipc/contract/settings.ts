import { z } from 'zod';
import { taxRateId } from '../../journal/fields';
import {
  drawerRulesRecord,
  hospitalRecord,
  receivablesRulesRecord,
  taxRateRecord,
  tillRecord,
} from '../../journal/records';
import { tillSettings } from '../views/till';

export const settingsContract = {
  'settings.saveHospital': {
    input: z.strictObject({ changes: hospitalRecord.partial() }),
    output: tillSettings,
  },
  'settings.saveTill': {
    input: z.strictObject({ changes: tillRecord.partial() }),
    output: tillSettings,
  },
  'settings.saveDrawerRules': {
    input: z.strictObject({ changes: drawerRulesRecord.partial() }),
    output: tillSettings,
  },
  'settings.saveReceivablesRules': {
    input: z.strictObject({ changes: receivablesRulesRecord.partial() }),
    output: tillSettings,
  },
  /** Makes the rate under a new id, or changes what is given. */
  'settings.saveTaxRate': {
    input: z.strictObject({ taxRateId, changes: taxRateRecord.partial() }),
    output: tillSettings,
  },
} as const;
