import type { ReactNode } from 'react';
import type { Answer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { Panel } from '../../../ui/layout/panel';
import { useStage } from '../../../ui/layout/use-stage';
import { ChoiceList, ChoiceRow } from '../../../ui/lists/choice-list';
import { chooseInQueue, useQueues, type QueueName } from './queues-store';

interface Props<Item> {
  readonly name: QueueName;
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
export function Queue<Item>(props: Props<Item>) {
  const { answer, empty } = props;
  const [first] = answer.value ?? [];
  if (first !== undefined) return <Waiting {...props} items={answer.value ?? []} first={first} />;
  return (
    <>
      <FailureNotice failure={answer.failure} />
      {answer.value !== null && empty}
    </>
  );
}

interface WaitingProps<Item> extends Props<Item> {
  readonly items: readonly Item[];
  readonly first: Item;
}

/** Whoever opens the list is at what is looked at: the arrows lead on, Enter looks at another. */
function Waiting<Item>(props: WaitingProps<Item>) {
  const { name, label, answer, idOf, row, detail, items, first } = props;
  const chosenId = useQueues(({ chosen }) => chosen[name]);
  const chosen = items.find((item) => idOf(item) === chosenId) ?? first;
  const stage = useStage('[aria-current]', null);
  return (
    <section {...stage} tabIndex={-1} className="arrangement-queue" aria-label={label}>
      <Panel isBeside>
        <FailureNotice failure={answer.failure} />
        <ChoiceList>
          {items.map((item) => (
            <ChoiceRow
              key={idOf(item)}
              isChosen={item === chosen}
              onChoose={() => {
                chooseInQueue(name, idOf(item));
              }}
            >
              {row(item)}
            </ChoiceRow>
          ))}
        </ChoiceList>
      </Panel>
      <div key={idOf(chosen)}>{detail(chosen)}</div>
    </section>
  );
}
