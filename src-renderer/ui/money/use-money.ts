import { useLingui } from '@lingui/react/macro';
import type { Minor } from '@shared/domain/money/money';
import { formatMinor } from '@shared/domain/money/money-text';
import type { TillSettings } from '@shared/ipc/views/till';
import { useTill } from '../../state/till';

/** How this hospital writes money in the language of the moment. */
export interface MoneyFormat {
  readonly currency: string;
  readonly locale: string;
  /** For a person, with the currency's sign. */
  readonly format: (amount: Minor) => string;
}

// Before the set-up there is no money to show; the wizard begins with dollars.
const BEFORE_SET_UP = 'USD';

export function moneyFormat(settings: TillSettings | null, locale: string): MoneyFormat {
  const currency = settings?.hospital.currency ?? BEFORE_SET_UP;
  return { currency, locale, format: (amount) => formatMinor(amount, { currency, locale }) };
}

/** Money as this hospital writes it. */
export function useMoney(): MoneyFormat {
  const { i18n } = useLingui();
  const settings = useTill((state) => state.settings);
  return moneyFormat(settings, i18n.locale);
}
