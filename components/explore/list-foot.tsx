import { saidAt } from '../../lib/schema/holding';
import { text } from '../../lib/text/en';
import type { Paged } from '../hooks/use-pages';
import { BuyButton } from '../report/buy-button';
import { Button } from '../ui/button';

import styles from './library-list.module.css';

const words = text.explore.list;
const rowsOfPage = 10;
const manyPages = 5;

/** What follows the loaded rows: the next page or the next five with their price, or that there is nothing. */
export function ListFoot({ paged }: { paged: Paged<'videoList'> }) {
  const { next, ended, reading, moreSample, buyMore } = paged;
  const { holding, loading } = next;
  if (moreSample) return <Button onClick={moreSample}>{words.sample}</Button>;
  if (ended || holding?.empty) return <p className={styles['note']}>{words.end}</p>;
  if (reading || !holding || (holding.trouble && !loading)) return null;
  const { price } = holding;
  return (
    <div className={styles['foot']}>
      <BuyButton look="primary" disabled={loading} onBuy={() => next.buy(price, saidAt(holding))}>
        {words.more(price)}
      </BuyButton>
      <BuyButton
        disabled={loading}
        title={words.manyTitle(manyPages)}
        onBuy={() => buyMore(manyPages, price)}
      >
        {words.many(manyPages * rowsOfPage, manyPages * price)}
      </BuyButton>
      <span className={styles['note']} role="status">
        {loading && words.loading}
      </span>
    </div>
  );
}
