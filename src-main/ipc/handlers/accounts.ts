import type { accountsContract } from '@shared/ipc/contract/accounts';
import { listEntries } from '../../services/accounts/account-entries';
import { ageAccounts } from '../../services/accounts/aging';
import { applyCharges, previewCharges } from '../../services/accounts/charge-accounts';
import { listOverdue } from '../../services/accounts/overdue';
import { putOnAccount } from '../../services/accounts/put-on-account';
import { setTerms } from '../../services/accounts/set-terms';
import { showAccount } from '../../services/accounts/show-account';
import { StatementDesk } from '../../services/accounts/statement-desk';
import { writeOff } from '../../services/accounts/write-off';
import type { TillContext } from '../../services/context';
import type { HandlersOf } from '../router';

export function createAccountsHandlers(context: TillContext): HandlersOf<typeof accountsContract> {
  const statements = new StatementDesk(context);
  return {
    'accounts.show': ({ clientId }) => showAccount(context, clientId),
    'accounts.entries': (input) => listEntries(context, input),
    'accounts.setTerms': (input) => setTerms(context, input),
    'accounts.putOnAccount': (input) => putOnAccount(context, input),
    'accounts.writeOff': (input) => writeOff(context, input),
    'accounts.previewCharges': (input) => previewCharges(context, input),
    'accounts.applyCharges': (input) => applyCharges(context, input),
    'accounts.aging': (input) => ageAccounts(context, input),
    'accounts.overdue': () => listOverdue(context),
    'statements.save': (input) => statements.save(input),
    'statements.run': (input) => statements.run(input),
    'statements.cancel': () => statements.cancel(),
    'statements.latest': () => statements.latest(),
  };
}
