import type { settingsContract } from '@shared/ipc/contract/settings';
import type { TillContext } from '../../services/context';
import {
  saveDrawerRules,
  saveHospital,
  saveReceivablesRules,
  saveTaxRate,
  saveTill,
} from '../../services/settings/settings';
import type { HandlersOf } from '../router';

export function createSettingsHandlers(context: TillContext): HandlersOf<typeof settingsContract> {
  return {
    'settings.saveHospital': ({ changes }) => saveHospital(context, changes),
    'settings.saveTill': ({ changes }) => saveTill(context, changes),
    'settings.saveDrawerRules': ({ changes }) => saveDrawerRules(context, changes),
    'settings.saveReceivablesRules': ({ changes }) => saveReceivablesRules(context, changes),
    'settings.saveTaxRate': ({ taxRateId, changes }) => saveTaxRate(context, taxRateId, changes),
  };
}
