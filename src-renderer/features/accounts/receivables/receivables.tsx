import { AgingPanel } from './aging-panel';
import { ChargesPanel } from './charges-panel';
import { OverduePanel } from './overdue-panel';
import { StatementsPanel } from './statements-panel';
import { useTill } from '../../../state/till';
import { may } from '@shared/domain/people/permission';

/** What is owed by everybody, and what is done about it. */
export function Receivables() {
  const roles = useTill(({ session }) => session?.roles ?? []);
  const seesAll = may(roles, 'reports');
  return (
    <div className="receivables">
      {seesAll && <AgingPanel />}
      <OverduePanel />
      {may(roles, 'charge-accounts') && <ChargesPanel />}
      {seesAll && <StatementsPanel />}
    </div>
  );
}
