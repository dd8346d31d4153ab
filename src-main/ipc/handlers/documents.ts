import type { documentsContract } from '@shared/ipc/contract/documents';
import type { TillContext } from '../../services/context';
import { saveDocumentPdf, showDocument } from '../../services/documents/documents';
import type { HandlersOf } from '../router';

export function createDocumentsHandlers(
  context: TillContext,
): HandlersOf<typeof documentsContract> {
  return {
    'documents.show': ({ document }) => showDocument(context, document),
    'documents.savePdf': ({ document }) => saveDocumentPdf(context, document),
  };
}
