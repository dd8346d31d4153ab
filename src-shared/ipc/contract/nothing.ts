import { z } from 'zod';

/** What a call takes that needs nothing, and answers that has nothing to say. */
export const nothing = z.strictObject({});
