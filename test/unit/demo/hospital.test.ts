import { describe, expect, it } from 'vitest';
import { readDemo, repeated } from './read-demo';

const { hospital, till, taxRates, openingFloat, employees } = readDemo();

describe('the demo hospital', () => {
  it('is the US hospital the screens are shown with', () => {
    expect(hospital.name).toBe('Alder Creek Animal Hospital');
    expect([hospital.currency, hospital.language]).toEqual(['USD', 'en-US']);
    expect(hospital.cashRoundingStepMinor).toBe(0);
    expect(hospital.phone).toMatch(/^\(\d{3}\) 555-01\d\d$/);
    expect(new Intl.DateTimeFormat('en-US', { timeZone: hospital.timeZone })).toBeDefined();
    expect([till.name, till.prefix, till.printer.transport]).toEqual(['Front 1', 'A', 'screen']);
  });

  it('taxes retail at 8.25 % and care not at all', () => {
    expect(taxRates.map(({ code, ratePpm }) => [code, ratePpm])).toEqual([
      ['SALES', 82_500],
      ['EXEMPT', 0],
    ]);
  });

  it('prints lines that fit the narrow paper with room to spare on the wide one', () => {
    const lines = [...hospital.receiptHeader, ...hospital.receiptFooter];
    expect(lines.filter((line) => line.length > 48)).toEqual([]);
  });

  it('starts the drawer with 200 dollars in notes and coins of the country', () => {
    const issued = [1, 5, 10, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
    expect(openingFloat.filter(({ valueMinor }) => !issued.includes(valueMinor))).toEqual([]);
    expect(repeated(openingFloat.map(({ valueMinor }) => valueMinor))).toEqual([]);
    const total = openingFloat.reduce((sum, each) => sum + each.valueMinor * each.count, 0);
    expect(total).toBe(20_000);
  });
});

describe('the people', () => {
  it('are eight, with their own numbers and PINs, and every role is held', () => {
    expect(employees).toHaveLength(8);
    expect(repeated(employees.map(({ number }) => number))).toEqual([]);
    expect(repeated(employees.map(({ pin }) => pin))).toEqual([]);
    expect(new Set(employees.flatMap(({ roles }) => roles)).size).toBe(5);
    expect(employees.some(({ language }) => language === 'es-US')).toBe(true);
  });

  it('have PINs nobody guesses first', () => {
    const trivial = employees.filter(({ pin }) => {
      const digits = Array.from(pin, Number);
      const steps = digits.slice(1).map((digit, i) => digit - (digits[i] ?? 0));
      return new Set(pin).size < 4 || new Set(steps).size === 1;
    });
    expect(trivial).toEqual([]);
  });
});
