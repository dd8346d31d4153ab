export const cardsContract = {} as const;
