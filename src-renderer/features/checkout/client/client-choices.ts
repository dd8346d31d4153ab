import type { ClientHit } from '@shared/ipc/views/records';
import type { ClientId, PatientId } from '@shared/lib/ids';

/** One row that can be chosen: a client, or a client by one of the animals. */
export type ClientChoice =
  | { readonly kind: 'client'; readonly clientId: ClientId; readonly hit: ClientHit }
  | {
      readonly kind: 'patient';
      readonly clientId: ClientId;
      readonly patientId: PatientId;
      readonly patient: ClientHit['patients'][number];
    };

/** Every row in reading order. The dead are shown and cannot be chosen: they are left out. */
export function clientChoices(hits: readonly ClientHit[]): ClientChoice[] {
  return hits.flatMap((hit): ClientChoice[] => [
    { kind: 'client', clientId: hit.clientId, hit },
    ...hit.patients
      .filter(({ isDeceased }) => !isDeceased)
      .map((patient): ClientChoice => {
        const { patientId } = patient;
        return { kind: 'patient', clientId: hit.clientId, patientId, patient };
      }),
  ]);
}

/**
 * Which row Enter takes: the animal that was meant when the words were found in one of the first
 * client's, else that client.
 */
export function likeliestChoice(choices: readonly ClientChoice[]): number {
  const [first] = choices;
  if (first === undefined) return -1;
  const meant = choices.findIndex(
    (choice) =>
      choice.kind === 'patient' && choice.clientId === first.clientId && choice.patient.isMatch,
  );
  return Math.max(0, meant);
}
