import { clientChoices, likeliestChoice } from '@renderer/features/checkout/client/client-choices';
import type { ClientHit } from '@shared/ipc/views/records';
import type { ClientId, PatientId } from '@shared/lib/ids';
import { describe, expect, test } from 'vitest';

function hit(
  name: string,
  pets: readonly { name: string; isMatch?: boolean; isDeceased?: boolean }[],
) {
  return {
    clientId: name as ClientId,
    displayName: name,
    patients: pets.map((pet) => ({
      patientId: pet.name as PatientId,
      name: pet.name,
      isDeceased: pet.isDeceased ?? false,
      isMatch: pet.isMatch ?? false,
    })),
  } as unknown as ClientHit;
}

const namesOf = (hits: readonly ClientHit[]) =>
  clientChoices(hits).map((choice) =>
    choice.kind === 'client' ? choice.hit.displayName : choice.patient.name,
  );

describe('clientChoices', () => {
  test('each client stands before the animals', () => {
    const hits = [hit('Holloway', [{ name: 'Biscuit' }, { name: 'Pepper' }]), hit('Salinas', [])];
    expect(namesOf(hits)).toEqual(['Holloway', 'Biscuit', 'Pepper', 'Salinas']);
  });

  test('the dead cannot be chosen', () => {
    expect(namesOf([hit('Holloway', [{ name: 'Biscuit', isDeceased: true }])])).toEqual([
      'Holloway',
    ]);
  });
});

describe('likeliestChoice', () => {
  const likeliest = (...hits: readonly ClientHit[]) =>
    namesOf(hits)[likeliestChoice(clientChoices(hits))];

  test('the animal that was meant', () => {
    const pets = [{ name: 'Biscuit' }, { name: 'Pepper', isMatch: true }];
    expect(likeliest(hit('Holloway', pets))).toBe('Pepper');
  });

  test('the client when the words were found in the client', () => {
    expect(likeliest(hit('Holloway', [{ name: 'Biscuit' }]))).toBe('Holloway');
  });

  test('the first client, not an animal of a later one', () => {
    const later = hit('Salinas', [{ name: 'Canelo', isMatch: true }]);
    expect(likeliest(hit('Holloway', [{ name: 'Biscuit' }]), later)).toBe('Holloway');
  });

  test('nobody when nobody was found', () => {
    expect(likeliestChoice([])).toBe(-1);
  });
});
