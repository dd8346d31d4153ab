import type { cardsContract } from '@shared/ipc/contract/cards';
import type { TillContext } from '../../services/context';
import {
  listOpenCardAttempts,
  reportUnknownCard,
  resolveCardAttempt,
} from '../../services/payments/card-attempts';
import { showCertificate } from '../../services/payments/certificates';
import { showCredits } from '../../services/payments/credit-to-use';
import { returnCheck } from '../../services/payments/return-check';
import type { HandlersOf } from '../router';

export function createCardsHandlers(context: TillContext): HandlersOf<typeof cardsContract> {
  return {
    'cards.reportUnknown': (input) => reportUnknownCard(context, input),
    'cards.open': () => listOpenCardAttempts(context),
    'cards.resolve': (input) => resolveCardAttempt(context, input),
    'checks.return': (input) => returnCheck(context, input),
    'credits.find': ({ clientId }) => showCredits(context, clientId),
    'certificates.find': ({ number }) => showCertificate(context, number),
  };
}
