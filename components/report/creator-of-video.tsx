import { useMemo } from 'react';

import { newestVideos } from '../../lib/keyapi/question-of';
import { loadedRun } from '../../lib/metrics/loaded-videos';
import { outlierMultiple } from '../../lib/metrics/outlier-multiple';
import type { Amount } from '../../lib/schema/amount';
import { saidAt, type Trouble } from '../../lib/schema/holding';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { type Paged, usePages } from '../hooks/use-pages';
import { BuyButton } from './buy-button';
import { loadedPages } from './creator-pages';
import { FigureTile } from './figure-tile';
import { FreshnessChip } from './freshness-chip';
import { isOver, troubledPage } from './paged-states';
import { ReportStates } from './report-states';
import type { SubjectProps } from './stage';

import styles from './creator-report.module.css';

const words = text.creator.ofVideo;

/** How a video stands against its creator's others, as far as those were bought; else what they cost. */
export function CreatorOfVideo(
  props: Pick<SubjectProps, 'now' | 'overview' | 'stage'> & {
    videoId: string;
    uniqueId: string;
    /** Of the video, as the page or its trend says. */
    views: Amount;
    /** The trouble that the report of the video names already. */
    said: Trouble['code'] | null;
  },
) {
  const { videoId, uniqueId, said, now, overview, stage } = props;
  const paged = usePages(newestVideos(uniqueId), stage.surface);
  const format = useFormat();
  const { pages, next } = paged;
  const run = useMemo(() => loadedRun(loadedPages(pages)), [pages]);
  const own = run.videos.find(({ video }) => video.videoId === videoId);
  const views = props.views ?? own?.video.views.total ?? null;
  const { figure, sample } = outlierMultiple({ videoId, views }, run.videos);
  const first = pages[0];
  const report = first?.report;
  const troubled = troubledPage(paged);
  if (!report && (!next.holding || next.holding.trouble?.code === 'no-key')) return null;
  const spending = overview?.spending ?? null;
  const isSample = report?.kind === 'sample';
  const names = troubled !== null && !isSample && troubled.holding?.trouble?.code !== said;
  if (!report && troubled && !names) return null;
  return (
    <section className={styles['section']} aria-label={words.title}>
      <div className={styles['row']}>
        <h2>{words.title}</h2>
        {report && !isSample && <FreshnessChip report={report} stale={first.stale} now={now} />}
      </div>
      {report && (
        <FigureTile figure={figure} note={text.creator.ofOthers(sample, format.exact(sample))} />
      )}
      {!troubled && !isSample && (
        <Offer paged={paged} runPages={run.pages} enough={figure.missing !== 'few-videos'} />
      )}
      {(names || (!report && next.holding?.empty && !next.loading)) && (
        <ReportStates
          held={troubled ?? next}
          words={text.asks.influencerVideos}
          {...{ spending, now, stage }}
        />
      )}
    </section>
  );
}

/** The page that would help most: the first, a newer one where it is old, else the one that ends the run. */
function Offer(props: {
  paged: Paged<'influencerVideos'>;
  runPages: number;
  /** There are enough videos for a multiple. */
  enough: boolean;
}) {
  const { paged, runPages, enough } = props;
  const { pages, next, buyAgain } = paged;
  const { holding, loading } = next;
  const first = pages[0];
  const offer = (label: string, onBuy: () => void) => (
    <BuyButton disabled={loading} onBuy={onBuy}>
      {loading ? text.creator.loading : label}
    </BuyButton>
  );
  if (first?.stale)
    return offer(text.panel.actions.refreshOld(first.price), () => buyAgain(1, first.price));
  if (enough && first) return null;
  const broken = pages[runPages];
  if (broken) return offer(words.more(broken.price), () => buyAgain(runPages + 1, broken.price));
  if (!holding || isOver(paged)) return null;
  const buy = () => next.buy(holding.price, saidAt(holding));
  if (first) return offer(words.more(holding.price), buy);
  return (
    <>
      <p className={styles['soft']}>{words.body}</p>
      {offer(words.load(holding.price), buy)}
    </>
  );
}
