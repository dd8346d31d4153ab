import { parseArgs, type ParseArgsConfig } from 'node:util';

const OPTIONS = {
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  demo: { type: 'boolean', default: false },
  hospital: { type: 'string' },
  manager: { type: 'string' },
  pin: { type: 'string' },
  currency: { type: 'string', default: 'USD' },
  language: { type: 'string', default: 'en-US' },
  'time-zone': { type: 'string' },
  'tax-rate': { type: 'string' },
  employee: { type: 'string' },
  products: { type: 'string' },
  clients: { type: 'string' },
  patients: { type: 'string' },
  tax: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  to: { type: 'string' },
  format: { type: 'string', default: 'jsonl' },
} as const satisfies ParseArgsConfig['options'];

export type Words = ReturnType<typeof parseWords>['values'];

/** What was typed after the program's name; throws a sentence for an option that does not exist. */
export function parseWords(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
}
