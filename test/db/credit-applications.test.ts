import { termsOf } from '@main/db/repos/account-terms';
import { listApplications, submitApplication } from '@main/services/arrangements/apply-for-credit';
import { decideApplication } from '@main/services/arrangements/decide-application';
import { minor } from '@shared/domain/money/money';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { ApplicationId, ClientId } from '@shared/lib/ids';
import { expect, it } from 'vitest';
import { addClient } from '../support/owed';
import { furnishedTill, signInAs, value, type TestTill } from '../support/till-context';
import { printer } from '../support/worked-day';

const form = {
  employer: 'Salem Mill',
  occupation: 'Weaver',
  monthlyIncomeMinor: minor(3_200_00),
  yearsAtAddress: 6,
  reference: 'Dr. Li, neighbour',
  requestedLimitMinor: minor(600_00),
};
const terms = { creditLimitMinor: minor(400_00), termsDays: 45 };
const why = { reason: 'Client since 2019', approval: null };

function application(
  till: TestTill,
  clientId: ClientId,
): ParsedInput<'applications.submit'> & { readonly clientId: ClientId } {
  const applicationId = till.ids.next() as ApplicationId;
  return { applicationId, clientId, form, signature: null };
}

it('is printed, and approving it gives the client the limit at once', async () => {
  const till = furnishedTill('manager', {}, { printer });
  const clientId = addClient(till);
  const wanted = application(till, clientId);
  const taken = value(submitApplication(till, wanted));
  expect(taken).toMatchObject({ number: 'A-CA000001', decision: null, form });
  expect(value(submitApplication(till, wanted))).toEqual(taken);
  const label = till.database.sqlite.prepare<[], string>('SELECT label FROM print_jobs').pluck();
  expect(label.all()).toEqual(['A-CA000001']);
  const { applicationId } = wanted;
  const decided = value(await decideApplication(till, { applicationId, terms, ...why }));
  expect(decided.decision).toMatchObject({ outcome: 'approved', decidedByName: 'Sam Field' });
  expect(termsOf(till.database.read, clientId)).toEqual({ ...terms, isCharged: true });
});

it('is decided once, and declining it changes nothing else', async () => {
  const till = furnishedTill();
  const clientId = addClient(till);
  const { applicationId } = value(submitApplication(till, application(till, clientId)));
  const decline = { applicationId, terms: null, ...why };
  const declined = value(await decideApplication(till, decline));
  expect(value(await decideApplication(till, decline))).toEqual(declined);
  expect(termsOf(till.database.read, clientId).creditLimitMinor).toBe(0);
  const changed = await decideApplication(till, { applicationId, terms, ...why });
  expect(changed).toMatchObject({ error: { code: 'APPLICATION_DECIDED' } });
});

it('waits in the list until it is decided', async () => {
  const till = furnishedTill();
  const one = value(submitApplication(till, application(till, addClient(till))));
  till.pass(1000);
  const two = value(submitApplication(till, application(till, addClient(till, 'Li'))));
  const ids = (state: 'open' | 'all', clientId: ClientId | null = null) =>
    value(listApplications(till, { clientId, state })).map((each) => each.applicationId);
  expect(ids('open')).toEqual([two.applicationId, one.applicationId]);
  value(await decideApplication(till, { applicationId: one.applicationId, terms: null, ...why }));
  expect(ids('open')).toEqual([two.applicationId]);
  expect(ids('all')).toHaveLength(2);
  expect(ids('all', one.clientId)).toEqual([one.applicationId]);
});

it('is taken by a cashier, decided by a manager, and holds no card number', async () => {
  const till = furnishedTill('manager');
  const clientId = addClient(till);
  signInAs(till, 'cashier');
  const { applicationId } = value(submitApplication(till, application(till, clientId)));
  const decided = await decideApplication(till, { applicationId, terms, ...why });
  expect(decided).toMatchObject({ error: { code: 'APPROVAL_NEEDED', act: 'approve-credit' } });
  const written = application(till, clientId);
  const pan = { ...written, form: { ...form, reference: 'Visa 4242424242424242' } };
  expect(submitApplication(till, pan)).toMatchObject({ error: { code: 'CARD_NUMBER_REFUSED' } });
  const unknown = application(till, till.ids.next() as ClientId);
  expect(submitApplication(till, unknown)).toMatchObject({ error: { code: 'CLIENT_UNKNOWN' } });
});
