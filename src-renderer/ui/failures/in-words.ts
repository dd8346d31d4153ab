import type { Minor } from '@shared/domain/money/money';
import { i18n } from '../../state/i18n';
import { useTill } from '../../state/till';
import { moneyFormat } from '../money/use-money';

/** For sentences that are made outside a component: in the hospital's currency and zone. */
export function formatMoney(amount: Minor): string {
  return moneyFormat(useTill.getState().settings, i18n.locale).format(amount);
}

export function timeOfDay(instantMs: number): string {
  const timeZone = useTill.getState().settings?.hospital.timeZone;
  return new Intl.DateTimeFormat(i18n.locale, { timeStyle: 'short', timeZone }).format(instantMs);
}
