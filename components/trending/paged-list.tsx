import type { ReactNode } from 'react';

import type { PagedEndpoint } from '../../lib/keyapi/page-of';
import type { Overview } from '../../lib/messaging/protocol';
import { saidAt } from '../../lib/schema/holding';
import { text } from '../../lib/text/en';
import type { AskWords } from '../../lib/text/en/asks';
import { isLastPage } from '../hooks/page-reading';
import type { Held } from '../hooks/use-holding';
import type { Paged } from '../hooks/use-pages';
import { BuyButton } from '../report/buy-button';
import { FreshnessChip } from '../report/freshness-chip';
import { ReportStates, ReportWarnings } from '../report/report-states';
import type { Stage } from '../report/stage';
import { Button } from '../ui/button';

import styles from './paged-list.module.css';

const words = text.popup.lists;

/** What a list of either tab is given. */
export interface ListProps {
  now: number;
  overview: Overview | undefined;
  stage: Stage;
}

/** A list that is bought page by page: its age and priced refresh, its rows, and the next page with its price. */
export function PagedList<E extends PagedEndpoint>(
  props: ListProps & {
    paged: Paged<E>;
    /** How many pages belong to one look at the list. */
    shown: number;
    /** Rows on a full page. */
    size: number;
    words: AskWords;
    /** Stands in place of everything that could be bought. */
    closed?: ReactNode;
    children: ReactNode;
  },
) {
  const { paged, shown, size, closed = null, now, overview, stage, children } = props;
  const { pages, next, reading, buyAgain } = paged;
  const first = pages[0];
  const states = { words: props.words, spending: overview?.spending ?? null, now, stage };
  if (!first?.report)
    return (
      <>
        <ReportWarnings held={next} stage={stage} />
        {reading && !next.holding && <p className={styles['quiet']}>{words.reading}</p>}
        {closed ?? <ReportStates held={next} {...states} />}
      </>
    );
  const head: Held<E> = {
    ...next,
    holding: first,
    buy: (price) => buyAgain(1, price),
  };
  const isSample = first.report.kind === 'sample';
  const isOffered = !closed && !isSample && !first.trouble && !first.empty;
  return (
    <>
      <ReportWarnings held={head} stage={stage} />
      <div className={styles['head']}>
        <FreshnessChip report={first.report} stale={first.stale} now={now} />
        {next.loading && (
          <span className={styles['quiet']} role="status">
            {words.loading}
          </span>
        )}
        {isOffered && (
          <BuyButton onBuy={() => head.buy(first.price, 0)} disabled={next.loading}>
            {words.refresh(first.price)}
          </BuyButton>
        )}
      </div>
      {closed ?? (!isSample && <ReportStates held={head} {...states} />)}
      {children}
      <Dropped paged={paged} shown={shown} />
      {!closed && (
        <Foot {...{ paged, shown, size, states }} hidden={Boolean(first.trouble) && !isSample} />
      )}
    </>
  );
}

function Dropped<E extends PagedEndpoint>({ paged, shown }: { paged: Paged<E>; shown: number }) {
  const dropped = paged.pages
    .slice(0, shown)
    .reduce((sum, { report }) => sum + (report?.dropped ?? 0), 0);
  return dropped > 0 && <p className={styles['quiet']}>{words.dropped(dropped)}</p>;
}

/** The next page with its price, what came of asking for it, or that there is none. */
function Foot<E extends PagedEndpoint>(props: {
  paged: Paged<E>;
  shown: number;
  size: number;
  states: Omit<Parameters<typeof ReportStates>[0], 'held'>;
  /** What is in the way of the first page is in the way of all. */
  hidden: boolean;
}) {
  const { paged, shown, size, states, hidden } = props;
  const { pages, next, moreSample, buyAgain, reading } = paged;
  const end = <p className={styles['quiet']}>{words.end}</p>;
  if (moreSample) return <Button onClick={moreSample}>{words.sampleMore(size)}</Button>;
  // a page of a former look is held, and is bought anew to go on with this one
  const isFormer = shown < pages.length;
  const holding = isFormer ? pages[shown] : next.holding;
  if (isFormer ? isLastPage(pages[shown - 1]) : paged.ended) return end;
  if (hidden || reading || !holding) return null;
  const { price, trouble, empty } = holding;
  if (empty && !isFormer) return end;
  const buy = () =>
    isFormer ? buyAgain(shown + 1, price) : next.buy(price, saidAt({ ...holding, report: null }));
  if (trouble && !next.loading)
    return (
      <ReportStates held={{ ...next, holding: { ...holding, report: null }, buy }} {...states} />
    );
  return (
    <BuyButton wide onBuy={buy} disabled={next.loading}>
      {words.more(size, price)}
    </BuyButton>
  );
}
