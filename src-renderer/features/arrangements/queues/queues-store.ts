import { create } from 'zustand';

export type QueueName = 'disputes' | 'notes' | 'applications';

interface Queues {
  readonly shown: QueueName;
  /** What is looked at in each: the first while none is named. */
  readonly chosen: Readonly<Partial<Record<QueueName, string>>>;
}

/** Whoever comes back from an invoice finds the list as it was left. */
export const useQueues = create<Queues>(() => ({ shown: 'disputes', chosen: {} }));

export function showQueue(shown: QueueName): void {
  useQueues.setState({ shown });
}

export function chooseInQueue(name: QueueName, id: string): void {
  useQueues.setState(({ chosen }) => ({ chosen: { ...chosen, [name]: id } }));
}
