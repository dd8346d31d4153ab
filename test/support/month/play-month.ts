import { createHandlers } from '@main/ipc/handlers/handlers';
import { createRouter } from '@main/ipc/router';
import { closeDay } from '@main/services/setup/close-day';
import type { Channel, Input, Output } from '@shared/ipc/contract/contract';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import { err, type Result } from '@shared/lib/result';
import type * as Ids from '@shared/lib/ids';
import { addProduct, furnishedTill, openDrawer, type TestTill } from '../till-context';
import {
  readClients,
  readGoods,
  type BookDiscount,
  type BookEntry,
  type BookPart,
} from './read-month';

type Sale = Extract<BookEntry, { kind: 'sale' }>;
type Paid = Extract<BookEntry, { kind: 'paid' | 'credit' | 'prepaid' }>;

const why = { reason: 'As the book says', approval: null };

/** A till at which the entries of the month's book are done, through nothing but its calls. */
export class MonthTill {
  readonly till: TestTill = furnishedTill('manager');
  readonly clients = new Map<string, Ids.ClientId>();
  /** By what the book calls them. */
  readonly invoices = new Map<string, Ids.InvoiceId>();
  private readonly payments = new Map<string, Ids.PaymentId>();
  private readonly pets = new Map<string, Ids.PatientId>();
  private readonly goods = new Map<string, Ids.ProductId>();
  private readonly route = createRouter({
    // Only the status of the till asks how it started.
    handlers: createHandlers(this.till, err({ code: 'FOREIGN_KEYS_BROKEN', version: 1 }), ''),
    ids: this.till.ids,
    logError: (_incidentId, error) => {
      throw error;
    },
  });
  private isDrawerOpen = false;

  async ask<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
    const answer = (await this.route(channel, input)) as Result<Output<C>, object>;
    if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  }

  /** Everything that the hospital sells, and everybody who comes. */
  async moveIn(): Promise<void> {
    for (const { code, name, unitMinor, feeMinor, taxCode } of readGoods()) {
      const prices = { unitPriceMinor: minor(unitMinor), fixedFeeMinor: minor(feeMinor) };
      this.goods.set(code, addProduct(this.till, { code, name, taxCode, ...prices }));
    }
    for (const { name, pets, isExempt } of readClients()) {
      const clientId = this.till.ids.next() as Ids.ClientId;
      this.clients.set(name, clientId);
      await this.ask('clients.save', {
        clientId,
        changes: { lastName: name, taxExempt: isExempt },
      });
      for (const pet of pets) {
        const patientId = this.till.ids.next() as Ids.PatientId;
        this.pets.set(pet, patientId);
        await this.ask('patients.save', { patientId, changes: { name: pet, clientId } });
      }
    }
  }

  /** Lets the clock go on to ten in the morning of `on`; the day before is closed first. */
  beginDay(on: string): void {
    this.endDay();
    const wantedMs = Date.parse(`${on}T14:00:00Z`);
    this.till.pass(wantedMs - this.till.clock.nowMs());
    openDrawer(this.till);
    this.isDrawerOpen = true;
  }

  endDay(): void {
    if (this.isDrawerOpen) closeDay(this.till, 'USD', []);
    this.isDrawerOpen = false;
  }

  async do(entry: BookEntry): Promise<void> {
    this.till.pass(60_000);
    switch (entry.kind) {
      case 'sale':
        return this.sell(entry);
      case 'paid':
      case 'credit':
      case 'prepaid':
        return this.take(entry);
      case 'note':
        return this.credit(entry);
      case 'off':
        await this.ask('accounts.writeOff', {
          writeOffId: this.till.ids.next(),
          invoiceId: this.invoice(entry.ref),
          amountMinor: minor(entry.amountMinor),
          ...why,
        });
        return;
      case 'bounced':
        return this.returnCheck(entry);
      case 'void':
        await this.ask('payments.void', { paymentId: this.payment(entry.ref), ...why });
    }
  }

  private async sell(sale: Sale): Promise<void> {
    const invoiceId = this.till.ids.next() as Ids.InvoiceId;
    this.invoices.set(sale.ref, invoiceId);
    await this.ask('invoices.open', { invoiceId, clientId: this.client(sale.who) });
    const lines = sale.lines.map((line) => ({
      ...line,
      lineId: this.till.ids.next() as Ids.LineId,
    }));
    let view = await this.ask('invoices.addLines', {
      invoiceId,
      lines: lines.map((line) => ({
        lineId: line.lineId,
        productId: known(this.goods, line.code),
        quantityMilli: quantityMilli(line.quantityMilli),
        patientId: line.pet === null ? null : known(this.pets, line.pet),
        performedBy: null,
      })),
    });
    for (const { lineId, discount } of lines) {
      if (discount === null) continue;
      const changes = { discount: discountOf(discount) };
      view = await this.ask('invoices.changeLine', { invoiceId, lineId, changes, ...why });
    }
    if (sale.off !== null) {
      const discount = discountOf(sale.off);
      view = await this.ask('invoices.setDiscount', { invoiceId, discount, ...why });
    }
    const { totalMinor } = view.totals;
    if (totalMinor !== sale.totalMinor) {
      throw new Error(`${sale.ref} comes to ${totalMinor}, the book says ${sale.totalMinor}`);
    }
    await this.settle(sale, invoiceId);
  }

  private async settle({ who, ref, how, ...sale }: Sale, invoiceId: Ids.InvoiceId): Promise<void> {
    const totalMinor = minor(sale.totalMinor);
    const [first = '', tender = ''] = how.split(' ');
    if (first === 'account' || first === 'owes' || first === 'part') {
      await this.ask('invoices.finalize', { invoiceId, expectedTotalMinor: totalMinor });
    }
    if (first === 'account') {
      await this.ask('accounts.putOnAccount', { invoiceId, dueOn: null, ...why });
      return;
    }
    if (first === 'owes') return;
    const isPart = first === 'part';
    const tenderedMinor = sale.tenderedMinor ?? totalMinor;
    await this.pay(ref, who, isPart || first === 'over' ? tender : first, tenderedMinor, {
      invoiceId: isPart ? null : invoiceId,
      expectedTotalMinor: isPart ? minor(tenderedMinor) : totalMinor,
      ...(isPart && { others: [{ invoiceId, amountMinor: minor(tenderedMinor) }] }),
      allowsOverpayment: first === 'over',
    });
  }

  private async take(entry: Paid): Promise<void> {
    const { ref, who, amountMinor } = entry;
    const tender = entry.kind === 'credit' ? 'client-credit' : entry.tender;
    if (entry.kind === 'prepaid') {
      const prepayment = { kind: 'prepayment', estimateId: null } as const;
      await this.pay(ref, who, tender, amountMinor, {
        expectedTotalMinor: minor(amountMinor),
        prepayment: { ...prepayment, amountMinor: minor(amountMinor) },
      });
      return;
    }
    if (entry.parts === null) {
      await this.pay(ref, who, tender, amountMinor, {
        expectedTotalMinor: minor(await this.owedAtMost(who, amountMinor)),
        oldestFirst: true,
        allowsOverpayment: true,
      });
      return;
    }
    await this.pay(ref, who, tender, amountMinor, {
      expectedTotalMinor: minor(amountMinor),
      others: entry.parts.map((part) => this.part(part)),
    });
  }

  /** What of `amountMinor` the client owes: the rest stays here. */
  private async owedAtMost(who: string, amountMinor: number): Promise<number> {
    const { items } = await this.ask('accounts.show', { clientId: this.client(who) });
    return Math.min(
      amountMinor,
      items.reduce((sum, { dueMinor }) => sum + dueMinor, 0),
    );
  }

  private async pay(
    ref: string,
    who: string,
    tender: string,
    amountMinor: number,
    what: Partial<Input<'payments.commit'>> & Pick<Input<'payments.commit'>, 'expectedTotalMinor'>,
  ): Promise<void> {
    const paymentId = this.till.ids.next() as Ids.PaymentId;
    this.payments.set(ref, paymentId);
    await this.ask('payments.commit', {
      paymentId,
      invoiceId: null,
      clientId: this.client(who),
      tenders: [
        {
          tenderId: this.till.ids.next(),
          detail: tenderOf(tender, amountMinor, who, ref),
        },
      ],
      ...what,
    });
  }

  private async credit(entry: Extract<BookEntry, { kind: 'note' }>): Promise<void> {
    const invoiceId = this.invoice(entry.ref);
    const { lines } = await this.ask('invoices.get', { invoiceId });
    const line = lines[entry.place - 1];
    if (line === undefined) throw new Error(`${entry.ref} has no line ${entry.place}`);
    const { lineId } = line;
    const note = await this.ask('creditNotes.issue', {
      creditNoteId: this.till.ids.next(),
      invoiceId,
      lines: [{ lineId, quantityMilli: line.quantityMilli, returnedTo: 'stock' }],
      ...why,
    });
    if (note.totalMinor !== entry.amountMinor) {
      throw new Error(`the note on ${entry.ref} is over ${note.totalMinor}`);
    }
  }

  private async returnCheck({ ref, fee }: Extract<BookEntry, { kind: 'bounced' }>): Promise<void> {
    const { tenders, clientName } = await this.ask('payments.get', {
      paymentId: this.payment(ref),
    });
    const tenderId = tenders[0]?.tenderId;
    if (tenderId === undefined) throw new Error(`${ref} has no check`);
    await this.ask('checks.return', {
      checkReturnId: this.till.ids.next(),
      tenderId,
      chargesFee: fee.amountMinor > 0,
      refusesChecks: false,
      reason: `No funds: ${clientName ?? ''}`,
      approval: null,
    });
  }

  /** What the client owed when `on` was over, credit taken off: as the account's page tells. */
  async balanceOn(who: string, on: string): Promise<number> {
    const endMs = Date.parse(`${on}T23:59:59Z`);
    const { entries } = await this.ask('accounts.entries', {
      clientId: this.client(who),
      before: null,
      limit: 200,
    });
    // The newest first.
    return entries.find(({ atMs }) => atMs <= endMs)?.balanceMinor ?? 0;
  }

  private part({ ref, amountMinor }: BookPart) {
    return { invoiceId: this.invoice(ref), amountMinor: minor(amountMinor) };
  }

  client = (who: string) => known(this.clients, who);
  private invoice = (ref: string) => known(this.invoices, ref);
  private payment = (ref: string) => known(this.payments, ref);
}

function tenderOf(
  tender: string,
  amountMinor: number,
  who: string,
  number: string,
): Input<'payments.commit'>['tenders'][number]['detail'] {
  const amount = minor(amountMinor);
  switch (tender) {
    case 'cash':
      return { kind: 'cash', tenderedMinor: amount };
    case 'check':
      return { kind: 'check', amountMinor: amount, number, bank: 'First', nameOnCheck: who };
    case 'card':
      return { kind: 'card', amountMinor: amount, brand: 'Visa', last4: '4242', approvalCode: '' };
    case 'client-credit':
      return { kind: 'client-credit', amountMinor: amount };
    default:
      throw new Error(`nobody pays by ${tender}`);
  }
}

function discountOf(discount: BookDiscount) {
  return 'percent' in discount
    ? ({ kind: 'percent', ratePpm: ratePpm(discount.percent * 10_000) } as const)
    : ({ kind: 'amount', amountMinor: minor(discount.amountMinor) } as const);
}

function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`the book never wrote down ${name}`);
  return found;
}
