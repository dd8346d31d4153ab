export const accountsContract = {} as const;
