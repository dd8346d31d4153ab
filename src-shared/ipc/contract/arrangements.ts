export const arrangementsContract = {} as const;
