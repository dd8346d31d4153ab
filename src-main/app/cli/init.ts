import { parsePercentText } from '@shared/domain/money/money-text';
import { language as languageField } from '@shared/journal/fields';
import type { Output } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import type { Result } from '@shared/lib/result';
import type { OpenedTill } from '../till';
import type { Words } from './arguments';
import { done, failed, failedWith, type Ending } from './shell';

/** `init --demo`, or `init --hospital NAME --manager NAME --pin PIN`: furnishes a new folder. */
export async function init(till: OpenedTill, words: Words): Promise<Ending> {
  const asked = words.demo ? { channel: 'setup.openDemo', input: {} } : wizardFrom(words);
  if (typeof asked === 'string') return failed(asked, { error: { code: 'INVALID_INPUT' } });
  const answer = (await till.route(asked.channel, asked.input)) as Result<
    Output<'setup.create'>,
    Failure
  >;
  return answer.ok ? done('The till is furnished.', {}) : failedWith(answer.error);
}

function wizardFrom(words: Words): { channel: string; input: unknown } | string {
  const { hospital, manager, pin } = words;
  if (hospital === undefined || manager === undefined || pin === undefined) {
    return 'Say --demo, or --hospital NAME --manager NAME --pin PIN.';
  }
  const language = languageField.safeParse(words.language);
  if (!language.success) return 'The language is en-US or es-US.';
  const always = { validFrom: null, validTo: null };
  const taxRates = [{ code: 'EXEMPT', name: 'Not taxed', ratePpm: 0, ...always }];
  if (words['tax-rate'] !== undefined) {
    const rate = parsePercentText(words['tax-rate'], '.');
    if (!rate.ok) return 'The tax rate is a percentage, for example 8.25.';
    taxRates.push({ code: 'SALES', name: 'Sales tax', ratePpm: rate.value, ...always });
  }
  const input = {
    hospital: {
      ...{ name: hospital, addressLines: [], phone: '', email: '', registration: '' },
      ...{ currency: words.currency, language: language.data, taxMode: 'exclusive' },
      ...{ taxRounding: 'document', cashRoundingStepMinor: 0, autoLockMs: 600_000 },
      ...{ receiptHeader: [], receiptFooter: [] },
      timeZone: words['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    till: { name: 'Till 1', prefix: 'A', printer: { transport: 'screen' } },
    taxRates,
    manager: { number: '1', name: manager, language: language.data, pin },
  };
  return { channel: 'setup.create', input };
}
