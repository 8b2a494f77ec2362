import type { Overview } from '../../lib/messaging/protocol';
import { text } from '../../lib/text/en';
import type { AskWords } from '../../lib/text/en/asks';
import { BuyButton } from './buy-button';
import { creditsLeft } from './credits-left';

import styles from './ask-card.module.css';

const { left, loadingNote } = text.panel.ask;

/** The offer: what an answer holds, what it costs, what is left. The button alone buys. */
export function AskCard(props: {
  words: AskWords;
  price: number;
  spending: Overview['spending'];
  onBuy: () => void;
}) {
  const { words, price, spending, onBuy } = props;
  return (
    <section className={styles['card']}>
      <h2>{words.title}</h2>
      <p>{words.body}</p>
      <BuyButton look="primary" wide first onBuy={onBuy}>
        {words.button(price)}
      </BuyButton>
      {spending && (
        <p className={styles['left']}>{left(creditsLeft(spending), spending.limits.day)}</p>
      )}
    </section>
  );
}

/** The place of the report while it is on its way: as high as its chart, so that nothing jumps. */
export function LoadingCard({ words, price }: { words: AskWords; price: number }) {
  return (
    <section className={styles['card']} role="status" aria-busy="true">
      <h2>{words.loading}</h2>
      <p>{loadingNote(price)}</p>
      <div className={styles['bars']} aria-hidden="true">
        {Array.from({ length: 15 }, (_, bar) => (
          <span key={bar} />
        ))}
      </div>
    </section>
  );
}
