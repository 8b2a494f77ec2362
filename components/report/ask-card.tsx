import type { Overview } from '../../lib/messaging/protocol';
import { text } from '../../lib/text/en';
import type { AskWords } from '../../lib/text/en/asks';
import { BuyButton } from './buy-button';
import { creditsLeft } from './credits-left';

import styles from './ask-card.module.css';

const { left, nearly, awaitedNote, loadingNote } = text.panel.ask;

/** The offer: what an answer holds, what it costs, what is left. The button alone buys. */
export function AskCard(props: {
  words: AskWords;
  price: number;
  spending: Overview['spending'];
  /** It is about to be bought without a click. */
  awaited: boolean;
  onBuy: () => void;
}) {
  const { words, price, spending, awaited, onBuy } = props;
  return (
    <section className={styles['card']}>
      <h2>{words.title}</h2>
      <p>{words.body}</p>
      <BuyButton look="primary" wide first onBuy={onBuy}>
        {words.button(price)}
      </BuyButton>
      {awaited && <p className={styles['left']}>{awaitedNote}</p>}
      {spending && <CreditsLeft spending={spending} />}
    </section>
  );
}

/** What the tighter of the two limits still allows; from 80 % on with a warning. */
function CreditsLeft({ spending }: { spending: NonNullable<Overview['spending']> }) {
  const { credits, limit, period, isNearlyUsed } = creditsLeft(spending);
  return (
    <p className={styles['left']} data-warn={isNearlyUsed}>
      {isNearlyUsed && `${nearly} `}
      {left[period](credits, limit)}
    </p>
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
