import type { I18n, MessageDescriptor } from '@lingui/core';
import type { Minor } from '../domain/money/money';
import { formatMinor, formatQuantity, formatRate } from '../domain/money/money-text';
import type { QuantityMilli } from '../domain/quantity/quantity';
import type { RatePpm } from '../domain/rate/rate';
import { dateTimeFormat } from '../domain/time/date-time-format';
import type { ReceiptHospital } from './receipt-data';

/** The language of one paper: texts by its `i18n`, amounts and times as that locale has them. */
export interface Wording {
  readonly say: (message: MessageDescriptor) => string;
  readonly money: (amount: Minor) => string;
  readonly quantity: (quantity: QuantityMilli) => string;
  readonly rate: (rate: RatePpm) => string;
  /** Date and time of `atMs` on the hospital's wall clock. */
  readonly instant: (atMs: number) => string;
  /** The calendar date of `atMs` on the hospital's wall clock. */
  readonly dayOf: (atMs: number) => string;
  /** A calendar date, given as `YYYY-MM-DD`. */
  readonly day: (date: string) => string;
}

export function wordingOf(
  i18n: Pick<I18n, '_' | 'locale'>,
  { currency, timeZone }: Pick<ReceiptHospital, 'currency' | 'timeZone'>,
): Wording {
  const { locale } = i18n;
  const instant = dateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  const dayOf = dateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const day = dateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    say: (message) => i18n._(message),
    money: (amount) => formatMinor(amount, { currency, locale }),
    quantity: (quantity) => formatQuantity(quantity, locale),
    rate: (rate) => formatRate(rate, locale),
    instant: (atMs) => instant.format(atMs),
    dayOf: (atMs) => dayOf.format(atMs),
    day: (date) => day.format(Date.parse(`${date}T00:00:00Z`)),
  };
}
