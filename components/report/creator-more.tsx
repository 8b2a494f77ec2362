import { saidAt } from '../../lib/schema/holding';
import { text } from '../../lib/text/en';
import type { Paged } from '../hooks/use-pages';
import { Button } from '../ui/button';
import { BuyButton } from './buy-button';
import { isOver } from './paged-states';

import styles from './creator-report.module.css';

const words = text.creator;

/** The way to the next ten videos, with its price; or that there are no more. */
export function CreatorMore({ paged }: { paged: Paged<'influencerVideos'> }) {
  const { next, moreSample } = paged;
  const { holding, loading } = next;
  if (isOver(paged)) return <p className={styles['end']}>{words.end}</p>;
  if (moreSample)
    return (
      <Button wide onClick={moreSample}>
        {words.moreSample}
      </Button>
    );
  // what stands in the way says so itself, and offers the page again
  if (!holding || holding.trouble || holding.empty) return null;
  return (
    <BuyButton wide disabled={loading} onBuy={() => next.buy(holding.price, saidAt(holding))}>
      {loading ? words.loading : words.more(holding.price)}
    </BuyButton>
  );
}
