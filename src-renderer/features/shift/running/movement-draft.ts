import { create } from 'zustand';
import type { Minor } from '@shared/domain/money/money';
import type { MovementKind } from '@shared/journal/cash-facts';
import type { MovementId } from '@shared/lib/ids';
import { newId } from '../../../bridge/ids';
import type { CountedCash } from '../../../ui/cash/counted';

/** A movement that somebody is about to enter. */
export interface MovementDraft {
  /** Made once: what is sent twice moves once. */
  readonly movementId: MovementId;
  readonly kind: MovementKind;
  readonly amountMinor: Minor | null;
  /** Counted by denomination instead; null while the amount is typed. */
  readonly cash: CountedCash | null;
  readonly reason: string;
  readonly reference: string;
  readonly print: boolean;
}

/** The movement whose dialog is open, or null. It is kept under the lock. */
export const useMovementDraft = create<{ readonly draft: MovementDraft | null }>(() => ({
  draft: null,
}));

export function beginMovement(kind: MovementKind, print: boolean): void {
  useMovementDraft.setState({
    draft: {
      movementId: newId() as MovementId,
      kind,
      amountMinor: null,
      cash: null,
      reason: '',
      reference: '',
      print,
    },
  });
}

export function changeMovement(changes: Partial<MovementDraft>): void {
  useMovementDraft.setState(({ draft }) => ({
    draft: draft === null ? null : { ...draft, ...changes },
  }));
}

export function endMovement(): void {
  useMovementDraft.setState({ draft: null });
}
