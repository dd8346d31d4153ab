import { applyCharges, previewCharges } from '@main/services/accounts/charge-accounts';
import { putOnAccount } from '@main/services/accounts/put-on-account';
import { setTerms } from '@main/services/accounts/set-terms';
import { writeOff } from '@main/services/accounts/write-off';
import { runCommand } from '@main/services/command';
import { minor } from '@shared/domain/money/money';
import { ratePpm } from '@shared/domain/rate/rate';
import { addDays } from '@shared/domain/time/zoned-time';
import type * as Ids from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { anyOf, type Run } from './random-choice';
import type { TestTill } from './till-context';

const why = { reason: 'Because', approval: null };

const client = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT client_id FROM clients ORDER BY 1', at) as Ids.ClientId;
const owed = (till: TestTill, at: number) =>
  anyOf(
    till,
    `SELECT invoice_id FROM invoices WHERE status = 'finalized' ORDER BY finalized_at_ms, 1`,
    at,
  ) as Ids.InvoiceId;

/** What is done about money that is owed. */
export const RECEIVABLE_COMMANDS: Readonly<Record<string, Run>> = {
  putOnAccount: (till, a, b) => {
    const dueOn = b % 3 === 0 ? null : addDays('2026-11-01', b % 90);
    return putOnAccount(till, { invoiceId: owed(till, a), dueOn, ...why });
  },
  terms: (till, a, b) => {
    const terms = { creditLimitMinor: minor(b % 9000), termsDays: b % 60, isCharged: b % 2 === 0 };
    return setTerms(till, { clientId: client(till, a), terms, ...why });
  },
  writeOff: (till, a, b) =>
    writeOff(till, {
      writeOffId: till.ids.next() as Ids.WriteOffId,
      invoiceId: owed(till, a),
      amountMinor: minor(1 + (b % 9000)),
      ...why,
    }),
  rules: (till, a, b) =>
    runCommand(till, [], ({ append }) => {
      const lateFee = { kind: 'percent' as const, ratePpm: ratePpm(a % 200_000) };
      const changes = { lateFee, graceDays: a % 3, monthlyInterestPpm: ratePpm(b % 90_000) };
      append('receivables-rules.configured', { changes });
      return ok(null);
    }),
  charge: async (till, a) => {
    till.pass((a % 40) * 86_400_000);
    const on = '2099-01-01';
    const seen = await previewCharges(till, { on });
    const charges = (seen.ok ? seen.value : []).slice(0, 5);
    if (charges.length === 0) return seen;
    return applyCharges(till, {
      on,
      charges: charges.map(({ forInvoiceId, kind, amountMinor }) => ({
        ...{ invoiceId: till.ids.next() as Ids.InvoiceId, forInvoiceId, kind, amountMinor },
      })),
      ...why,
    });
  },
};
