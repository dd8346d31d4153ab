import { z } from 'zod';
import { employeeId } from '../../journal/fields';
import { employeeRecord } from '../../journal/records';
import { currentSession, employeeView, signInCandidate } from '../views/people';
import { pin } from './inputs';
import { nothing } from './nothing';

export const peopleContract = {
  /** The active employees, by number, for the sign-in screen and for choosing who approves. */
  'people.candidates': { input: nothing, output: z.array(signInCandidate) },
  /** Signs in, also over somebody who is: the fast switch. Five wrong PINs lock the employee out. */
  'people.signIn': { input: z.strictObject({ employeeId, pin }), output: currentSession },
  'people.signOut': {
    input: z.strictObject({ cause: z.enum(['lock', 'idle', 'quit']) }),
    output: nothing,
  },
  /** Everybody, also who has left. */
  'people.list': { input: nothing, output: z.array(employeeView) },
  /** Makes the employee under a new id, or changes what is given. A PIN replaces the old one. */
  'people.save': {
    input: z.strictObject({
      employeeId,
      changes: employeeRecord.partial(),
      pin: pin.nullable(),
    }),
    output: employeeView,
  },
} as const;
