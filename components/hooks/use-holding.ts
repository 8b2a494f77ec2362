import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { questionKey } from '../../lib/keyapi/question-key';
import { takeAhead } from '../../lib/messaging/ahead';
import { call, CallError } from '../../lib/messaging/call';
import type { News } from '../../lib/messaging/news';
import { type Holding, saidAt, type Trouble } from '../../lib/schema/holding';
import type { Surface, Unasked } from '../../lib/schema/journal';
import type { EndpointName, Question } from '../../lib/schema/question';
import { restBefore } from './haste';
import { isLimitRaised } from './limit-raised';
import { useNews } from './use-news';
import { useRepetition } from './use-repetition';

const lookAgainMs = 3000;

/** Why the background gave no answer: it is of another version, or it did not reply. */
export type Fault = 'updated' | 'unanswered';

export const faultOf = (error: unknown): Fault =>
  error instanceof CallError && error.code === 'updated' ? 'updated' : 'unanswered';

export interface Held<E extends EndpointName> {
  /** Null until the background has answered for the first time. */
  holding: Holding<E> | null;
  fault: Fault | null;
  /** A purchase of this question is under way, here or elsewhere. */
  loading: boolean;
  /**
   * Buys once, at the price that the control named. An answer fetched at `after` (unix ms) or before will not do;
   * `acted` says when a person last acted, for what loads by itself.
   */
  buy: (price: number, after: number, unasked?: Unasked, acted?: number) => void;
  /** Asks for free what is known. */
  look: () => void;
  /** After KeyAPI's pause it asks once more by itself. */
  repeats?: boolean;
}

/** What the last purchase of this surface met. */
interface Met {
  trouble: Trouble | null;
  /** When KeyAPI had last said something, unix ms. */
  said: number;
  price: number;
  unasked: Unasked | undefined;
}

/**
 * What is known about one question, followed as it changes anywhere. Give the component a `key` of the
 * question: then a late answer of a former question has nowhere to go.
 */
export function useHolding<E extends EndpointName>(
  question: Question<E>,
  surface: Surface,
): Held<E> {
  const [known, setKnown] = useState<{ holding: Holding<E> | null; fault: Fault | null }>(() => ({
    holding: (takeAhead('get', { question: question as Question }) as Holding<E>) ?? null,
    fault: null,
  }));
  const isKnown = useRef(known.holding !== null);
  const [buying, setBuying] = useState(false);
  // being offline is not kept anywhere: what the last click met stays until somebody acts or knows more
  const [met, setMet] = useState<Met | null>(null);
  const asked = useRef(0);
  const shown = useRef(0);
  const first = useRef(question);
  const key = questionKey(question);

  const settle = useCallback(async (answer: Promise<Holding>): Promise<Holding | null> => {
    asked.current += 1;
    const turn = asked.current;
    try {
      const holding = (await answer) as Holding<E>;
      // answers may overtake each other; only a later question's answer replaces what is shown
      if (turn < shown.current) return holding;
      shown.current = turn;
      setKnown({ holding, fault: null });
      return holding;
    } catch (error) {
      if (turn < shown.current) return null;
      shown.current = turn;
      setKnown(({ holding }) => ({ holding, fault: faultOf(error) }));
      return null;
    }
  }, []);

  const look = useCallback(() => {
    void settle(call('get', { question: first.current as Question }));
  }, [settle]);

  const buy = useCallback(
    async (price: number, after: number, unasked?: Unasked, acted?: number) => {
      setBuying(true);
      setMet(null);
      const answered = await settle(
        call('buy', {
          question: first.current as Question,
          maxPrice: price,
          clickId: crypto.randomUUID(),
          after,
          surface,
          unasked,
          acted,
        }),
      );
      setBuying(false);
      setMet(answered && { trouble: answered.trouble, said: saidAt(answered), price, unasked });
      // a background that died half-way is asked what became of it; it is never told to buy again
      if (!answered) look();
    },
    [look, settle, surface],
  );

  const hear = useCallback(
    (news: News) => {
      if (news.changed === 'key' || news.changed === 'access') setMet(null);
      if (news.changed === 'money')
        void isLimitRaised(met?.trouble).then((raised) => raised && setMet(null));
      if (news.changed !== 'answer' || news.key === key) look();
    },
    [key, look, met],
  );
  useNews(hear);
  const { endpoint } = question;
  useEffect(() => {
    // what was asked for ahead, and has not changed before we heard of changes
    if (isKnown.current && takeAhead('get', { question: first.current as Question })) return;
    const rest = restBefore(endpoint);
    if (rest === 0) return look();
    const timer = setTimeout(look, rest);
    return () => clearTimeout(timer);
  }, [endpoint, look]);
  // only what somebody clicked for is repeated, and that once
  const repeatable = met?.unasked === undefined ? (met?.trouble ?? null) : null;
  useRepetition(repeatable, () => {
    if (met) void buy(met.price, met.said, 'repeat');
  });
  const elsewhere = !buying && (known.holding?.loading ?? false);
  useEffect(() => {
    if (!elsewhere) return;
    // whoever buys may die without a word
    const timer = setInterval(look, lookAgainMs);
    return () => clearInterval(timer);
  }, [elsewhere, look]);

  const holding = useMemo(() => {
    const { holding: held } = known;
    const standing = held && met?.said === saidAt(held) ? met.trouble : null;
    return held && { ...held, trouble: held.trouble ?? standing };
  }, [known, met]);
  return {
    ...known,
    holding,
    loading: buying || (known.holding?.loading ?? false),
    buy: (...order) => void buy(...order),
    look: () => {
      setMet(null);
      look();
    },
    repeats: repeatable?.code === 'rate-limited',
  };
}
