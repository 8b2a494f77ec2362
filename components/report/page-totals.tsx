import { engagement } from '../../lib/metrics/engagement';
import type { PageFacts } from '../../lib/schema/page-facts';
import { text } from '../../lib/text/en';
import { Chip } from '../ui/chip';
import { type Count, CountTiles } from './count-tiles';
import { FigureTile } from './figure-tile';

import styles from './page-totals.module.css';

const { chip, pageFacts } = text.panel;
const names = text.metrics.measures;

/** What the page's first HTML says in numbers: free, and there without a key. */
export function PageTotals({ facts }: { facts: PageFacts }) {
  const title = facts.kind === 'video' ? pageFacts.title : pageFacts.profileTitle;
  return (
    <section className={styles['totals']} aria-label={title}>
      <div className={styles['row']}>
        <h2>{title}</h2>
        <Chip tone="plain" title={chip.pageTitle}>
          {chip.page}
        </Chip>
      </div>
      <CountTiles label={title} counts={countsOf(facts)} />
      {facts.kind === 'video' && (
        <div className={styles['figures']}>
          <FigureTile figure={engagement(facts).byViews} note={chip.page} />
          <FigureTile figure={engagement(facts).likeRate} note={chip.page} />
        </div>
      )}
    </section>
  );
}

function countsOf(facts: PageFacts): Count[] {
  if (facts.kind === 'profile')
    return [
      { name: pageFacts.followers, value: facts.followers },
      { name: pageFacts.following, value: facts.following },
      { name: pageFacts.likes, value: facts.likes },
      { name: pageFacts.videos, value: facts.videos },
    ];
  return [
    { name: names.views, value: facts.views },
    { name: names.likes, value: facts.likes },
    { name: names.comments, value: facts.comments },
    { name: names.favorites, value: facts.favorites },
    { name: pageFacts.shares, value: facts.shares },
  ];
}
