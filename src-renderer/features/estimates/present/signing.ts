import type { Strokes } from '@shared/domain/signature/strokes';

/** How the client puts their name under it. */
export interface Signing {
  readonly isOnPaper: boolean;
  readonly signedBy: string;
  readonly strokes: Strokes | null;
}

export const NOT_SIGNED: Signing = { isOnPaper: false, signedBy: '', strokes: null };

export function isSigned({ isOnPaper, signedBy, strokes }: Signing): boolean {
  return isOnPaper || (signedBy.trim() !== '' && strokes !== null);
}
