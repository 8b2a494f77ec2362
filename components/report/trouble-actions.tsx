import { mayAsk } from '../../lib/access/sites';
import { formatCountdown } from '../../lib/format/countdown';
import type { Trouble } from '../../lib/schema/holding';
import { text } from '../../lib/text/en';
import { useNow } from '../hooks/use-now';
import { Button } from '../ui/button';
import { AllowButton } from './allow-button';
import { BuyButton } from './buy-button';

const words = text.panel.actions;

/** The next steps of a trouble. What spends names its price, and says where it may be charged again. */
export function TroubleActions(props: {
  trouble: Trouble;
  price: number;
  onBuy: () => void;
  onLook: () => void;
  onOptions: () => void;
  onSample: () => void;
}) {
  const { trouble, price, onBuy, onLook, onOptions, onSample } = props;
  const again = (label: string) => <BuyButton onBuy={onBuy}>{label}</BuyButton>;
  const options = (label: string) => (
    <Button look="primary" onClick={onOptions}>
      {label}
    </Button>
  );
  switch (trouble.code) {
    case 'no-key':
      return (
        <>
          {options(words.addKey)}
          <Button onClick={onSample}>{words.sample}</Button>
        </>
      );
    case 'withheld':
      return mayAsk() ? <AllowButton sites={['keyapi']} /> : options(words.openOptions);
    case 'key-refused':
      return (
        <>
          {options(words.openOptions)}
          {again(words.tryAgain(price))}
        </>
      );
    case 'budget-reached':
      return options(words.raiseLimit);
    case 'storage':
      return (
        <>
          <Button onClick={onLook}>{words.retryFree}</Button>
          <Button onClick={onOptions}>{words.openOptions}</Button>
        </>
      );
    case 'price-changed':
      return <Button onClick={onLook}>{words.retryFree}</Button>;
    case 'rate-limited':
    case 'resting':
      return <WaitButton until={trouble.until} onBuy={onBuy} price={price} />;
    case 'offline':
    case 'out-of-credits':
    case 'forbidden':
    case 'bad-request':
    case 'not-found':
      return again(words.tryAgain(price));
    case 'server-error':
    case 'unreadable':
    case 'mismatch':
    case 'timeout':
    case 'network':
    case 'too-large':
    case 'interrupted':
      return again(words.tryAgainDoubtful(price));
  }
}

function WaitButton(props: { until: number; price: number; onBuy: () => void }) {
  const { until, price, onBuy } = props;
  const left = until - useNow(500);
  const waiting = left > 0;
  return (
    <BuyButton onBuy={onBuy} disabled={waiting}>
      {waiting ? words.wait(formatCountdown(left)) : words.tryAgain(price)}
    </BuyButton>
  );
}
