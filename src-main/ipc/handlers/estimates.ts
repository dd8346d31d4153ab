import type { estimatesContract } from '@shared/ipc/contract/estimates';
import type { TillContext } from '../../services/context';
import { addBundle } from '../../services/estimates/add-bundle';
import {
  acceptEstimate,
  declineEstimate,
  presentEstimate,
} from '../../services/estimates/answer-estimate';
import { convertEstimate } from '../../services/estimates/convert-estimate';
import { findEstimateView, listEstimates } from '../../services/estimates/find-estimates';
import { saveEstimate } from '../../services/estimates/save-estimate';
import { fillTemplate, listTemplates, saveTemplate } from '../../services/estimates/templates';
import type { HandlersOf } from '../router';

export function createEstimatesHandlers(
  context: TillContext,
): HandlersOf<typeof estimatesContract> {
  return {
    'estimates.list': (input) => listEstimates(context, input),
    'estimates.get': ({ estimateId }) => findEstimateView(context, estimateId),
    'estimates.save': (input) => saveEstimate(context, input),
    'estimates.fromTemplate': ({ templateId, patientId }) =>
      fillTemplate(context, templateId, patientId),
    'estimates.present': ({ estimateId }) => presentEstimate(context, estimateId),
    'estimates.accept': (input) => acceptEstimate(context, input),
    'estimates.decline': (input) => declineEstimate(context, input),
    'estimates.convert': (input) => convertEstimate(context, input),
    'templates.list': () => listTemplates(context),
    'templates.save': (input) => saveTemplate(context, input),
    'invoices.addBundle': (input) => addBundle(context, input),
  };
}
