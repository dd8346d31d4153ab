import { demoTenderAmounts } from '@shared/demo/demo-tenders';
import { demoWeekday, type DemoVisit } from '@shared/demo/demo-week';
import { sumMinor } from '@shared/domain/money/money';
import { ratePpm } from '@shared/domain/rate/rate';
import { COUNTED_KINDS } from '@shared/domain/tender/settle';
import { computeTotals } from '@shared/domain/totals/totals';
import { assert } from '@shared/lib/assert';
import { describe, expect, it } from 'vitest';
import { byCode, readDemo, repeated } from './read-demo';

const { week, hospital, taxRates, ...demo } = readDemo();
const products = byCode(demo.products);
const clients = byCode(demo.clients);
const patients = byCode(demo.patients);
const employees = new Map(demo.employees.map((employee) => [employee.number, employee]));
const rates = new Map(taxRates.map((rate) => [rate.code, rate.ratePpm]));

const visits: DemoVisit[] = [...week.pastDays.flatMap((day) => day.visits), ...week.today.visits];
const lines = visits.flatMap((visit) => visit.lines.map((line) => ({ ...line, visit })));
const tenders = visits.flatMap(({ outcome, client }) =>
  outcome.kind === 'paid' ? outcome.tenders.map((tender) => ({ ...tender, client })) : [],
);

function required<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  assert(value !== undefined, `${key} is known`);
  return value;
}

function totalOf(visit: DemoVisit) {
  const client = visit.client === null ? undefined : clients.get(visit.client);
  return computeTotals({
    lines: visit.lines.map((line, index) => {
      const product = required(products, line.product);
      return {
        ...product,
        ...line,
        lineId: `${index}`,
        ratePpm: rates.get(product.taxCode) ?? ratePpm(0),
      };
    }),
    documentDiscount: visit.discount?.discount ?? null,
    tax: {
      mode: hospital.taxMode,
      rounding: hospital.taxRounding,
      exempt: client?.taxExempt ?? false,
    },
  }).totalMinor;
}

function hasRole(number: string, ...roles: string[]): boolean {
  return employees.get(number)?.roles.some((role) => roles.includes(role)) ?? false;
}

describe('the week', () => {
  it('has every working day once, in order, with 12 to 25 visits a day', () => {
    expect(week.pastDays.map(({ weekday }) => weekday)).toEqual(demoWeekday.options);
    const counts = [...week.pastDays, week.today].map((day) => day.visits.length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(12);
    expect(Math.max(...counts)).toBeLessThanOrEqual(25);
  });

  it('goes forward in time, with the drawer opened first', () => {
    for (const { openedAt, visits: ofDay } of week.pastDays) {
      const times = [openedAt, ...ofDay.map(({ at }) => at)];
      expect(times).toEqual([...times].sort());
      expect(repeated(times)).toEqual([]);
    }
    const ago = [week.today.openedMinutesAgo, ...week.today.visits.map((each) => each.minutesAgo)];
    expect(ago).toEqual([...ago].sort((a, b) => b - a));
    expect(repeated(ago)).toEqual([]);
  });

  it('leaves held and open invoices today only, and sells to people without a client too', () => {
    const past = week.pastDays.flatMap((day) => day.visits);
    expect(past.filter(({ outcome }) => outcome.kind !== 'paid')).toEqual([]);
    const today = week.today.visits.map(({ outcome }) => outcome.kind);
    expect(today.filter((kind) => kind === 'held')).toHaveLength(3);
    expect(today.filter((kind) => kind === 'open')).toHaveLength(2);
    expect(visits.filter(({ client }) => client === null).length).toBeGreaterThanOrEqual(7);
  });
});

describe('every visit', () => {
  it('is of a known client who comes once a day', () => {
    expect(visits.filter(({ client }) => client !== null && !clients.has(client))).toEqual([]);
    for (const day of [...week.pastDays, week.today]) {
      const named = day.visits.map(({ client }) => client).filter((client) => client !== null);
      expect(repeated(named)).toEqual([]);
    }
  });

  it('treats living animals of that client, with what is meant for their species', () => {
    const wrong = lines.filter(({ product, patient, visit }) => {
      const { kind, species } = required(products, product);
      if (patient === null) return kind !== 'merchandise';
      const animal = patients.get(patient);
      if (animal?.clientCode !== visit.client || animal.dateOfDeath !== null) return true;
      return species.length > 0 && !species.includes(animal.species);
    });
    expect(wrong).toEqual([]);
  });

  it('gives each animal the same thing on one line', () => {
    for (const visit of visits) {
      expect(repeated(visit.lines.map((line) => `${line.product} ${line.patient ?? ''}`))).toEqual(
        [],
      );
    }
  });

  it('is done by somebody who may: care by clinical staff, exams and surgery by a vet', () => {
    const forVets = new Set(['Emergency', 'Medications', 'Parasite prevention']);
    const wrong = lines.filter(({ product, performedBy }) => {
      const { kind, category, code } = required(products, product);
      if (kind === 'merchandise') return !employees.has(performedBy);
      const vetOnly = forVets.has(category) || /^(EXAM|SX-(?!ECOLLAR)|DEN-EXT)/.test(code);
      return !hasRole(performedBy, 'veterinarian', ...(vetOnly ? [] : ['technician']));
    });
    expect(wrong).toEqual([]);
  });

  it('is cashed by a cashier and discounted by somebody who may approve', () => {
    const cashiers = [...week.pastDays, week.today].map(({ openedBy }) => openedBy);
    cashiers.push(...visits.map(({ cashier }) => cashier));
    expect(cashiers.filter((number) => !hasRole(number, 'cashier'))).toEqual([]);
    const approvers = visits.flatMap(({ discount }) => discount?.approvedBy ?? []);
    expect(approvers.length).toBeGreaterThanOrEqual(5);
    expect(approvers.filter((number) => !hasRole(number, 'supervisor', 'manager'))).toEqual([]);
  });

  it('sells no more than there is on the shelf', () => {
    const sold = new Map<string, number>();
    for (const { product, quantityMilli } of lines) {
      sold.set(product, (sold.get(product) ?? 0) + quantityMilli);
    }
    const short = [...sold].filter(
      ([code, quantity]) => quantity > (required(products, code).stockMilli ?? Infinity),
    );
    expect(short).toEqual([]);
  });
});

describe('every payment', () => {
  it('pays the invoice, and gives change only from cash', () => {
    for (const visit of visits) {
      const total = totalOf(visit);
      expect(total).toBeGreaterThan(0);
      if (visit.outcome.kind !== 'paid') continue;
      const amounts = demoTenderAmounts(visit.outcome.tenders, total);
      const paid = sumMinor(amounts);
      if (visit.outcome.tenders.at(-1)?.tender === 'cash') {
        expect(paid - total).toBeGreaterThanOrEqual(0);
        expect(paid - total).toBeLessThan(2000);
      } else {
        expect(paid).toBe(total);
      }
    }
  });

  it('is in every way a counter sees, and by check only from those who may', () => {
    expect(new Set(tenders.map(({ tender }) => tender))).toEqual(new Set(COUNTED_KINDS));
    expect(
      visits.some(({ outcome }) => outcome.kind === 'paid' && outcome.tenders.length > 1),
    ).toBe(true);
    const checks = tenders.filter(({ tender }) => tender === 'check');
    const refused = checks.filter(
      ({ client }) => client === null || clients.get(client)?.tendersNotAllowed.includes('check'),
    );
    expect(refused).toEqual([]);
    expect(repeated(checks.map((each) => ('number' in each ? each.number : '')))).toEqual([]);
  });
});
