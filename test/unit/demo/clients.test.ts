import { demoSpecies } from '@shared/demo/demo-hospital';
import { describe, expect, it } from 'vitest';
import { byCode, readDemo, repeated } from './read-demo';

const { clients, patients } = readDemo();
const fullName = (client: { firstName: string; lastName: string }) =>
  `${client.firstName} ${client.lastName}`.trim();

describe('the clients', () => {
  it('are 150 with their own codes', () => {
    expect(clients).toHaveLength(150);
    expect(repeated(clients.map(({ code }) => code))).toEqual([]);
    expect(repeated(clients.map(fullName))).toEqual([]);
  });

  it('can be reached only where nobody lives: fictional numbers and reserved domains', () => {
    const phones = clients.flatMap((client) => client.phones);
    expect(phones.filter((phone) => !/^\(\d{3}\) 555-01\d\d$/.test(phone))).toEqual([]);
    expect(repeated(phones)).toEqual([]);
    const mails = clients.map(({ email }) => email).filter((email) => email !== '');
    expect(
      mails.filter((mail) => !/^[a-z0-9.]+@([a-z-]+\.)?example\.(com|net|org)$/.test(mail)),
    ).toEqual([]);
    expect(repeated(mails)).toEqual([]);
    expect(clients.filter((client) => client.phones.length === 0)).toEqual([]);
  });

  it('have the names that software gets wrong', () => {
    const names = clients.map(fullName);
    expect(names.filter((name) => /\p{Script=Han}|\p{Script=Cyrillic}/u.test(name))).toHaveLength(
      2,
    );
    expect(Math.max(...names.map(({ length }) => length))).toBe(60);
    for (const sign of ["'", '-', 'ñ', 'é', 'ø']) {
      expect(names.some((name) => name.includes(sign))).toBe(true);
    }
  });

  it('speak Spanish in part, and some do not pay tax or may not pay by check', () => {
    expect(clients.filter(({ language }) => language === 'es-US').length).toBeGreaterThan(20);
    const exempt = clients.filter(({ taxExempt }) => taxExempt);
    expect(exempt.map(fullName)).toEqual([
      'Second Chance Hound Rescue',
      'Alder Creek Cat Coalition',
    ]);
    const noChecks = clients.filter((client) => client.tendersNotAllowed.includes('check'));
    expect(noChecks).toHaveLength(2);
  });
});

describe('the patients', () => {
  it('are 220 with their own codes and chips, each of a client', () => {
    expect(patients).toHaveLength(220);
    expect(repeated(patients.map(({ code }) => code))).toEqual([]);
    expect(repeated(patients.map(({ microchip }) => microchip).filter(Boolean))).toEqual([]);
    const owners = byCode(clients);
    expect(patients.filter(({ clientCode }) => !owners.has(clientCode))).toEqual([]);
    const owning = new Set(patients.map(({ clientCode }) => clientCode));
    expect(clients.filter(({ code }) => !owning.has(code))).toEqual([]);
  });

  it('are of many species, mostly dogs and cats', () => {
    expect(new Set(patients.map(({ species }) => species))).toEqual(new Set(demoSpecies.options));
    const dogsAndCats = patients.filter(({ species }) => species === 'dog' || species === 'cat');
    expect(dogsAndCats.length / patients.length).toBeGreaterThan(0.75);
  });

  it('weigh what their species weighs', () => {
    const rangeGrams = {
      dog: [1500, 90_000],
      cat: [900, 8000],
      rabbit: [900, 4000],
      bird: [20, 1500],
      'guinea pig': [500, 1500],
      horse: [250_000, 700_000],
      reptile: [40, 5000],
      ferret: [500, 2500],
      goat: [15_000, 90_000],
      hamster: [20, 250],
    } as const;
    const odd = patients.filter(({ species, weightGrams }) => {
      const [least, most] = rangeGrams[species];
      return weightGrams === null || weightGrams < least || weightGrams > most;
    });
    expect(odd).toEqual([]);
  });

  it('were born before they died, and three have died', () => {
    const dead = patients.filter(({ dateOfDeath }) => dateOfDeath !== null);
    expect(dead).toHaveLength(3);
    expect(dead.filter((each) => (each.dateOfBirth ?? '') >= (each.dateOfDeath ?? ''))).toEqual([]);
    expect(patients.some(({ alert }) => alert.startsWith('Bites'))).toBe(true);
  });
});
