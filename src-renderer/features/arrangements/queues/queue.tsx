import { useState, type ReactNode } from 'react';
import type { Answer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { Panel } from '../../../ui/layout/panel';
import { ChoiceList, ChoiceRow } from '../../../ui/lists/choice-list';

interface Props<Item> {
  readonly label: string;
  readonly answer: Answer<readonly Item[]>;
  readonly idOf: (item: Item) => string;
  /** One line of the list. */
  readonly row: (item: Item) => ReactNode;
  /** What is known of the chosen one, and what can be done with it. */
  readonly detail: (item: Item) => ReactNode;
  /** Shown when nothing waits. */
  readonly empty: ReactNode;
}

/** Things that wait, and beside them the one that is looked at: the first until another is. */
export function Queue<Item>({ label, answer, idOf, row, detail, empty }: Props<Item>) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const items = answer.value ?? [];
  const chosen = items.find((item) => idOf(item) === chosenId) ?? items[0];
  if (chosen === undefined) {
    return (
      <>
        <FailureNotice failure={answer.failure} />
        {answer.value !== null && empty}
      </>
    );
  }
  return (
    <div className="arrangement-queue">
      <Panel label={label} isBeside>
        <FailureNotice failure={answer.failure} />
        <ChoiceList>
          {items.map((item) => (
            <ChoiceRow
              key={idOf(item)}
              isChosen={item === chosen}
              onChoose={() => {
                setChosenId(idOf(item));
              }}
            >
              {row(item)}
            </ChoiceRow>
          ))}
        </ChoiceList>
      </Panel>
      <div key={idOf(chosen)}>{detail(chosen)}</div>
    </div>
  );
}
