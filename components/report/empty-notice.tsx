import type { Holding } from '../../lib/schema/holding';
import { text } from '../../lib/text/en';
import type { AskWords } from '../../lib/text/en/asks';
import { useFormat } from '../hooks/use-format';
import { Notice } from '../ui/notice';
import { BuyButton } from './buy-button';

const { actions, states } = text.panel;

/** KeyAPI answered that it knows nothing. Asking again is a decision with a price. */
export function EmptyNotice(props: {
  words: AskWords;
  empty: NonNullable<Holding['empty']>;
  price: number;
  now: number;
  onBuy: () => void;
}) {
  const { words, empty, price, now, onBuy } = props;
  const format = useFormat();
  const age = format.age(now - empty.at);
  const gone = empty.reason === 'upstream-gone';
  return (
    <Notice
      title={gone ? states.goneTitle : words.emptyTitle}
      actions={!gone && <BuyButton onBuy={onBuy}>{actions.tryAgain(price)}</BuyButton>}
    >
      {gone ? states.goneBody(age) : words.emptyBody(age, price)}
    </Notice>
  );
}
