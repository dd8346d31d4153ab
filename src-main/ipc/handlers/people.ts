import type { peopleContract } from '@shared/ipc/contract/people';
import { ok } from '@shared/lib/result';
import type { TillContext } from '../../services/context';
import { listEmployees, saveEmployee } from '../../services/people/save-employee';
import { candidates, signIn, signOut } from '../../services/people/sign-in';
import type { HandlersOf } from '../router';

export function createPeopleHandlers(context: TillContext): HandlersOf<typeof peopleContract> {
  return {
    'people.candidates': () => ok(candidates(context)),
    'people.signIn': ({ employeeId, pin }) => signIn(context, employeeId, pin),
    'people.signOut': ({ cause }) => signOut(context, cause),
    'people.list': () => listEmployees(context),
    'people.save': (input) => saveEmployee(context, input),
  };
}
