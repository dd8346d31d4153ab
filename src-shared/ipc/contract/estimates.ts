export const estimatesContract = {} as const;
