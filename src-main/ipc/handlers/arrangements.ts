import type { arrangementsContract } from '@shared/ipc/contract/arrangements';
import { agreePlan } from '../../services/arrangements/agree-plan';
import { listApplications, submitApplication } from '../../services/arrangements/apply-for-credit';
import { decideApplication } from '../../services/arrangements/decide-application';
import { endPlan } from '../../services/arrangements/end-plan';
import { listDisputes } from '../../services/arrangements/list-disputes';
import { getPlan, listPlans } from '../../services/arrangements/list-plans';
import { openDispute } from '../../services/arrangements/open-dispute';
import { resolveDispute } from '../../services/arrangements/resolve-dispute';
import { agreedPaper, showArrangement } from '../../services/arrangements/show-arrangement';
import type { TillContext } from '../../services/context';
import type { HandlersOf } from '../router';

export function createArrangementsHandlers(
  context: TillContext,
): HandlersOf<typeof arrangementsContract> {
  return {
    'arrangements.show': ({ invoiceId }) => showArrangement(context, invoiceId),
    'arrangements.paper': (input) => agreedPaper(context, input),
    'plans.agree': (input) => agreePlan(context, input),
    'plans.list': (input) => listPlans(context, input),
    'plans.get': ({ planId }) => getPlan(context, planId),
    'plans.end': (input) => endPlan(context, input),
    'applications.submit': (input) => submitApplication(context, input),
    'applications.decide': (input) => decideApplication(context, input),
    'applications.list': (input) => listApplications(context, input),
    'disputes.open': (input) => openDispute(context, input),
    'disputes.list': (input) => listDisputes(context, input),
    'disputes.resolve': (input) => resolveDispute(context, input),
  };
}
