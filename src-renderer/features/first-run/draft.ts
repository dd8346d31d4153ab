import type { RatePpm } from '@shared/domain/rate/rate';
import type { Input } from '@shared/ipc/contract/contract';
import type { Language } from '../../state/i18n';
import { ownTimeZone } from '../../ui/places';
import { ON_SCREEN, printerFrom, type PrinterDraft } from '../../ui/printer/printer-draft';

export interface DraftRate {
  readonly code: string;
  readonly name: string;
  /** Null while what is typed is no rate. */
  readonly ratePpm: RatePpm | null;
}

/** Everything the wizard asks, while somebody types. Going back loses nothing. */
export interface Draft {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly phone: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly taxMode: 'exclusive' | 'inclusive';
  readonly rates: readonly DraftRate[];
  readonly tillName: string;
  readonly prefix: string;
  readonly printer: PrinterDraft;
  readonly managerNumber: string;
  readonly managerName: string;
  readonly pin: string;
  readonly pinAgain: string;
}

const TEN_MINUTES_MS = 600_000;

export function blankDraft(words: {
  readonly salesTax: string;
  readonly notTaxed: string;
  readonly till: string;
}): Draft {
  return {
    name: '',
    street: '',
    city: '',
    phone: '',
    currency: 'USD',
    timeZone: ownTimeZone(),
    taxMode: 'exclusive',
    rates: [
      { code: 'SALES', name: words.salesTax, ratePpm: null },
      { code: 'EXEMPT', name: words.notTaxed, ratePpm: 0 as RatePpm },
    ],
    tillName: words.till,
    prefix: 'A',
    printer: ON_SCREEN,
    managerNumber: '1',
    managerName: '',
    pin: '',
    pinAgain: '',
  };
}

/** What the till is furnished with. The draft has to be right. */
export function setupFrom(draft: Draft, language: Language): Input<'setup.create'> {
  return {
    hospital: {
      name: draft.name.trim(),
      addressLines: [draft.street.trim(), draft.city.trim()].filter((line) => line !== ''),
      phone: draft.phone.trim(),
      email: '',
      registration: '',
      currency: draft.currency,
      language,
      timeZone: draft.timeZone,
      taxMode: draft.taxMode,
      taxRounding: 'document',
      cashRoundingStepMinor: 0,
      receiptHeader: [],
      receiptFooter: [],
      autoLockMs: TEN_MINUTES_MS,
    },
    till: {
      name: draft.tillName.trim(),
      prefix: draft.prefix,
      printer: printerFrom(draft.printer),
    },
    taxRates: draft.rates.flatMap(({ code, name, ratePpm }) =>
      ratePpm === null
        ? []
        : [{ code, name: name.trim(), ratePpm, validFrom: null, validTo: null }],
    ),
    manager: {
      number: draft.managerNumber,
      name: draft.managerName.trim(),
      language,
      pin: draft.pin,
    },
  };
}
