import type { Channel, Input, Output } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import type { Area } from '@shared/ipc/topics';
import { useEffect, useState } from 'react';
import { call, subscribe } from '../bridge/call';

export interface Answer<Value> {
  /** The latest answer; null until there is one. It stays while a newer one is on its way. */
  readonly value: Value | null;
  readonly failure: Failure | null;
  /** True from the first answer on, for questions that null answers too. */
  readonly hasAnswered: boolean;
  readonly askAgain: () => void;
}

/**
 * Asks the main process for what a screen shows, and again whenever one of `areas` changes. Pass
 * `areas` as a constant.
 */
export function useAnswer<C extends Channel>(
  channel: C,
  input: Input<C>,
  areas: readonly Area[],
): Answer<Output<C>> {
  const [asked, setAsked] = useState(0);
  const [latest, setLatest] = useState<Omit<Answer<Output<C>>, 'askAgain'>>(NOTHING_YET);
  const question = JSON.stringify(input);
  const shown = areas.join();
  useEffect(() => {
    // An answer that was overtaken by a newer question must not be shown.
    let isCurrent = true;
    void call(channel, JSON.parse(question) as Input<C>).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setLatest({ value: result.value, failure: null, hasAnswered: true });
      else setLatest((before) => ({ ...before, failure: result.error }));
    });
    return () => {
      isCurrent = false;
    };
  }, [channel, question, asked]);
  useEffect(
    () =>
      subscribe('changed', (news) => {
        if (news.areas.some((area) => shown.split(',').includes(area))) setAsked((n) => n + 1);
      }),
    [shown],
  );
  return {
    ...latest,
    askAgain: () => {
      setAsked((n) => n + 1);
    },
  };
}

const NOTHING_YET = { value: null, failure: null, hasAnswered: false };

/** Whether nothing came back yet, neither an answer nor why there is none. */
export function isWaiting({ hasAnswered, failure }: Answer<unknown>): boolean {
  return !hasAnswered && failure === null;
}
