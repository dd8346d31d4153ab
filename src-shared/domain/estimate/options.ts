import type { EstimatedLine } from './estimated-line';

type Optional = Pick<EstimatedLine, 'estimateLineId' | 'option'>;

/** One way to do something, with everything it takes. */
export interface OptionChoice<Line> {
  readonly choice: string;
  readonly lines: readonly Line[];
}

/** An either/or of an estimate. */
export interface OptionGroup<Line> {
  readonly group: string;
  readonly choices: readonly OptionChoice<Line>[];
}

/** The either/ors among `lines`, each in the order in which it first appears. */
export function optionGroups<Line extends Optional>(lines: readonly Line[]): OptionGroup<Line>[] {
  const groups = new Map<string, Map<string, Line[]>>();
  for (const line of lines) {
    if (line.option === null) continue;
    const { group, choice } = line.option;
    const choices = groups.get(group) ?? new Map<string, Line[]>();
    groups.set(group, choices.set(choice, [...(choices.get(choice) ?? []), line]));
  }
  return [...groups].map(([group, choices]) => ({
    group,
    choices: [...choices].map(([choice, members]) => ({ choice, lines: members })),
  }));
}

/**
 * The first either/or of which the chosen lines are neither one whole choice nor nothing; null when
 * there is none. Leaving an either/or out is the client's right.
 */
export function undecidedGroup(
  lines: readonly Optional[],
  chosenIds: ReadonlySet<string>,
): string | null {
  const isChosen = ({ estimateLineId }: Optional) => chosenIds.has(estimateLineId);
  const undecided = optionGroups(lines).find(({ choices }) => {
    const begun = choices.filter((choice) => choice.lines.some(isChosen));
    return begun.length > 1 || begun.some((choice) => !choice.lines.every(isChosen));
  });
  return undecided?.group ?? null;
}

/** Of `items` those that go together when of each either/or one of `wanted` is taken, else the first. */
export function takenOf<Item extends Pick<EstimatedLine, 'option'>>(
  items: readonly Item[],
  wanted: readonly NonNullable<EstimatedLine['option']>[],
): Item[] {
  const taken = new Map<string, string>();
  for (const { group, choice } of wanted) taken.set(group, choice);
  return items.filter(({ option }) => {
    if (option === null) return true;
    if (!taken.has(option.group)) taken.set(option.group, option.choice);
    return taken.get(option.group) === option.choice;
  });
}
