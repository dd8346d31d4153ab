import { optionGroups, type OptionGroup } from '@shared/domain/estimate/options';
import type { EstimateLineView } from '@shared/ipc/views/estimates';
import type { EstimateLineId } from '@shared/lib/ids';

/** What the client says while they look: of each either/or a choice, and what they leave out. */
export interface Picked {
  /** By either/or; empty is none of it. One that is missing is not decided. */
  readonly choices: Readonly<Record<string, string>>;
  readonly leftOut: readonly EstimateLineId[];
}

export const NOTHING_PICKED: Picked = { choices: {}, leftOut: [] };
export const NONE = '';

/** The lines that may still come to pass: an either/or that is not decided has all its choices. */
export function linesLeft(lines: readonly EstimateLineView[], picked: Picked): EstimateLineView[] {
  return lines.filter(({ estimateLineId, option }) => {
    if (option === null) return !picked.leftOut.includes(estimateLineId);
    const choice = picked.choices[option.group];
    return choice === undefined || choice === option.choice;
  });
}

/** The either/ors that the client has not decided yet. */
export function undecided(
  lines: readonly EstimateLineView[],
  { choices }: Picked,
): OptionGroup<EstimateLineView>[] {
  return optionGroups(lines).filter(({ group }) => choices[group] === undefined);
}
