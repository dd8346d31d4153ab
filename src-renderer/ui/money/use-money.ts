import { useLingui } from '@lingui/react/macro';
import type { Minor } from '@shared/domain/money/money';
import type { TillSettings } from '@shared/ipc/views/till';
import { useTill } from '../../state/till';

/** How this hospital writes money in the language of the moment. */
export interface MoneyFormat {
  readonly currency: string;
  readonly locale: string;
  /** For a person, with the currency's sign. */
  readonly format: (amount: Minor) => string;
}

// Before the set-up there is no money to show; the wizard's own examples are in dollars.
const BEFORE_SET_UP = 'USD';

export function moneyFormat(settings: TillSettings | null, locale: string): MoneyFormat {
  const currency = settings?.hospital.currency ?? BEFORE_SET_UP;
  const words = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = words.resolvedOptions().maximumFractionDigits ?? 2;
  return { currency, locale, format: (amount) => words.format(amount / 10 ** digits) };
}

/** Money as this hospital writes it. */
export function useMoney(): MoneyFormat {
  const { i18n } = useLingui();
  const settings = useTill((state) => state.settings);
  return moneyFormat(settings, i18n.locale);
}
