import { z } from 'zod';

/** What clients get as a letter, named by what it is about. */
const document = z.strictObject({
  kind: z.enum(['invoice', 'credit-note', 'estimate', 'plan', 'credit-application', 'dispute']),
  id: z.uuid(),
});
export type LetterDocument = z.infer<typeof document>;

export const documentsContract = {
  /** The letter in the client's language, as a whole page of `size`. */
  'documents.show': {
    input: z.strictObject({ document }),
    output: z.strictObject({
      title: z.string(),
      html: z.string(),
      size: z.enum(['letter', 'a4']),
    }),
  },
  /** Writes it as PDF into the till's documents: 0 is the original, later ones say COPY. */
  'documents.savePdf': {
    input: z.strictObject({ document }),
    output: z.strictObject({ savedAs: z.string(), copyNumber: z.int().min(0) }),
  },
} as const;
