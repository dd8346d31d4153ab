import { saveSecret } from '@main/db/repos/secrets';
import { agreePlan } from '@main/services/arrangements/agree-plan';
import { submitApplication } from '@main/services/arrangements/apply-for-credit';
import { openDispute } from '@main/services/arrangements/open-dispute';
import { runCommand } from '@main/services/command';
import { closeDay } from '@main/services/setup/close-day';
import { freezeShift } from '@main/services/shifts/freeze-shift';
import { ROLES, type Role } from '@shared/domain/people/role';
import { arrangementsContract } from '@shared/ipc/contract/arrangements';
import type { EmployeeId, ProductId } from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import type { ActIds } from './act-cases';
import { application, dispute, plan } from './act-forms';
import { countDrawer } from './drawer';
import { routeTo, type DrawerShop } from './drawer-shop';
import { check, pay } from './owed-sales';
import { copiesOf } from './file-copies';
import { invoiceWith, payByCardAndCash } from './sales';
import { addProduct, furnishedTill, openDrawer, value, type TestTill } from './till-context';
import { addClient, owedInvoice } from './owed';

/** The PIN of everybody in the shop. */
export const STAFF_PIN = '481516';

const printer = {
  transport: 'tcp',
  host: '127.0.0.1',
  port: 9,
  paperMm: 80,
  drawerPin: 2,
} as const;

/** A till at which every act could be done, by somebody who may. */
export interface ActShop extends Pick<DrawerShop, 'till' | 'route' | 'bugs'> {
  readonly ids: ActIds;
  readonly staff: Readonly<Record<Role | 'gone', EmployeeId>>;
  /** Puts everything back to how it was when the shop was opened, with nobody at the till. */
  readonly startOver: () => void;
}

/** A till with an open invoice, a paid one, a printer and somebody of each role. */
export async function openActShop(): Promise<ActShop> {
  const till = furnishedTill('manager', {}, { printer });
  const productId = addProduct(till);
  const closedId = openDrawer(till);
  const paidByCheck = { invoiceId: invoiceWith(till, [productId]).invoiceId };
  const byCheck = value(pay(till, 6500, [check(6500)], paidByCheck));
  closeDay(till, 'USD', []);
  const countedId = openDrawer(till);
  value(freezeShift(till, countedId));
  const { countId } = countDrawer(till, countedId, 9400);
  const shiftId = openDrawer(till);
  const clientId = addClient(till);
  const sold = invoiceWith(till, [productId]);
  const { paymentId, tenders } = payByCardAndCash(till, sold);
  const { invoiceId, lines } = invoiceWith(till, [productId]);
  const receipt = till.database.sqlite
    .prepare<[], string>("SELECT job_id FROM print_jobs WHERE kind = 'receipt'")
    .pluck();
  const owed = await oweWithArrangements(till, productId);
  const ids = {
    ...{ productId, owed, clientId, paymentId, shiftId, closedId },
    counted: { shiftId: countedId, countId },
    invoiceId: sold.invoiceId,
    soldLineId: sold.lines[0]?.lineId ?? '',
    tenderId: tenders[0]?.tenderId ?? '',
    checkId: byCheck.tenders[0]?.tenderId ?? '',
    open: { invoiceId, lineId: lines[0]?.lineId ?? '' },
    jobId: receipt.get() ?? '',
    newId: till.ids.next(),
  };
  return { ...routeTo(till), ids, staff: addStaff(till), startOver: copiesOf(till) };
}

/** Somebody of each role, and a manager who has left. */
function addStaff(till: TestTill): ActShop['staff'] {
  const byRole = ROLES.map((role) => [role, addPerson(till, role, true)] as const);
  const gone = addPerson(till, 'manager', false);
  return { ...(Object.fromEntries(byRole) as Record<Role, EmployeeId>), gone };
}

/** Their PIN costs no time to check, as those of the demo hospital. */
function addPerson(till: TestTill, role: Role, active: boolean): EmployeeId {
  const employeeId = till.ids.next() as EmployeeId;
  runCommand(till, [], ({ db, append }) => {
    const changes = { number: '7', name: 'Sam Field', language: null, active, roles: [role] };
    append('employee.saved', { employeeId, changes });
    const secret = { salt: '', pinHash: '', failedCount: 0, lockedUntilMs: null };
    saveSecret(db, { employeeId, ...secret, demoPin: STAFF_PIN });
    return ok(null);
  });
  return employeeId;
}

async function oweWithArrangements(till: TestTill, productId: ProductId): Promise<ActIds['owed']> {
  const clientId = addClient(till);
  const { invoiceId, lines } = owedInvoice(till, clientId, [productId]);
  const ids = { invoiceId, clientId };
  const applied = application(till.ids.next(), clientId);
  const disputed = dispute(till.ids.next(), invoiceId);
  const agreed = plan(till.ids.next(), ids);
  value(submitApplication(till, arrangementsContract['applications.submit'].input.parse(applied)));
  value(openDispute(till, arrangementsContract['disputes.open'].input.parse(disputed)));
  value(await agreePlan(till, arrangementsContract['plans.agree'].input.parse(agreed)));
  const { applicationId } = applied;
  const lineId = lines[0]?.line.lineId ?? '';
  return { ...ids, lineId, applicationId, disputeId: disputed.disputeId, planId: agreed.planId };
}
