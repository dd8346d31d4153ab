export const why = { reason: 'Because', approval: null };

/** What a client fills in who asks for credit. */
export function application(applicationId: string, clientId: string) {
  const form = {
    ...{ employer: '', occupation: '', monthlyIncomeMinor: 0, yearsAtAddress: 0 },
    ...{ reference: '', requestedLimitMinor: 10_000 },
  };
  return { applicationId, clientId, form, signature: null };
}

/** 10.00 of an invoice set aside. */
export function dispute(disputeId: string, invoiceId: string) {
  const plain = { lineIds: [], reason: 'Not done', reviewOn: null, reviewer: null };
  return { disputeId, invoiceId, amountMinor: 1000, ...plain };
}

/** 10.00 of an invoice in one instalment. */
export function plan(
  planId: string,
  { clientId, invoiceId }: { readonly clientId: string; readonly invoiceId: string },
) {
  const part = { amountMinor: 1000 };
  const instalments = [{ dueOn: '2027-01-31', ...part }];
  return {
    planId,
    clientId,
    invoices: [{ invoiceId, ...part }],
    instalments,
    signature: null,
    ...why,
  };
}
