import { z } from 'zod';
import { employeeId, instantMs, role } from '../../journal/fields';
import { employeeRecord } from '../../journal/records';

/** One face on the sign-in screen. */
export const signInCandidate = z.strictObject({
  employeeId,
  number: z.string(),
  name: z.string(),
  roles: z.array(role),
  language: employeeRecord.shape.language,
  hasPin: z.boolean(),
  lockedUntilMs: instantMs.nullable(),
  /** In the demo hospital only. */
  demoPin: z.string().nullable(),
});
export type SignInCandidate = z.infer<typeof signInCandidate>;

export const employeeView = employeeRecord.extend({ employeeId, hasPin: z.boolean() });
export type EmployeeView = z.infer<typeof employeeView>;

export const currentSession = z.strictObject({
  employeeId,
  number: z.string(),
  name: z.string(),
  roles: z.array(role),
  language: employeeRecord.shape.language,
});
export type CurrentSession = z.infer<typeof currentSession>;
