import { formatAge } from '../../lib/format/age';
import type { Holding } from '../../lib/schema/holding';
import { text } from '../../lib/text/en';
import { Notice } from '../ui/notice';
import { BuyButton } from './buy-button';

const { actions, states } = text.panel;

/** KeyAPI answered that it knows nothing. Asking again is a decision with a price. */
export function EmptyNotice(props: {
  empty: NonNullable<Holding['empty']>;
  price: number;
  now: number;
  onBuy: () => void;
}) {
  const { empty, price, now, onBuy } = props;
  const age = formatAge(now - empty.at, text.metrics.age, undefined);
  const gone = empty.reason === 'upstream-gone';
  return (
    <Notice
      title={gone ? states.goneTitle : states.emptyTitle}
      actions={<BuyButton onBuy={onBuy}>{actions.tryAgain(price)}</BuyButton>}
    >
      {gone ? states.goneBody(age) : states.emptyBody(age, price)}
    </Notice>
  );
}
