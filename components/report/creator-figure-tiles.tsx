import type { CreatorFigures } from '../../lib/metrics/creator-figures';
import type { Section } from '../../lib/schema/settings';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { CountTiles } from './count-tiles';
import { FigureTile } from './figure-tile';

import styles from './creator-report.module.css';

const words = text.creator;

interface Props {
  figures: CreatorFigures;
  isNewest: boolean;
  hidden: readonly Section[];
  now: number;
}

/** What is usual for a creator, what their videos come to, and what they sell; each with how many videos it counts. */
export function CreatorFigureTiles({ figures, isNewest, hidden, now }: Props) {
  const { sums, rows } = figures;
  const format = useFormat();
  const of = (count: number) => words.ofVideos(count, format.exact(count));
  const { gpm, unitsPerThousandViews, gmvPerUnit } = sums.commerce;
  return (
    <>
      {!hidden.includes('figures') && <Usual {...{ figures, isNewest, now }} />}
      {!hidden.includes('totals') && (
        <CountTiles
          label={words.sums(rows.length, format.exact(rows.length))}
          counts={[
            { name: text.metrics.formulas['sum-views'].name, value: sums.views.value },
            { name: words.list, value: rows.length },
          ]}
        />
      )}
      {sums.sold && !hidden.includes('figures') && (
        <section className={styles['section']} aria-label={words.commerce}>
          <h2>{words.commerce}</h2>
          <div className={styles['tiles']}>
            {[sums.sales, sums.gmv, gpm, unitsPerThousandViews, gmvPerUnit, sums.selling].map(
              (figure) => (
                <FigureTile key={figure.formula} figure={figure} note={of(countOf(figure))} />
              ),
            )}
          </div>
          <p className={styles['small']}>{words.commerceNote}</p>
        </section>
      )}
    </>
  );
}

function Usual({ figures, isNewest, now }: Omit<Props, 'hidden'>) {
  const { baselines, sums } = figures;
  const { medianViews, hitRate, cadence, sample, hits } = baselines;
  const format = useFormat();
  const newest = words.ofNewest(sample, format.exact(sample));
  const span = cadence.span && format.dayRange(cadence.span.first, cadence.span.last, now);
  const known = countOf(sums.aiMade);
  return (
    <section className={styles['section']} aria-label={words.figures}>
      <h2>{words.figures}</h2>
      <div className={styles['tiles']}>
        <FigureTile figure={medianViews} note={newest} />
        <FigureTile
          figure={hitRate}
          note={words.hits(format.exact(hits), sample, format.exact(sample))}
        />
        <FigureTile figure={cadence.postsPerWeek} note={span} />
        {isNewest && (
          <>
            <FigureTile figure={cadence.medianGap} note={span} />
            <FigureTile figure={cadence.longestGap} note={span} />
          </>
        )}
        <FigureTile figure={sums.aiMade} note={words.ofVideos(known, format.exact(known))} />
      </div>
    </section>
  );
}

/** How many videos a sum or share counts: it is one of its terms. */
const countOf = ({ terms }: CreatorFigures['sums']['views']): number =>
  terms.find(({ name }) => name === 'videos')?.value ?? 0;
