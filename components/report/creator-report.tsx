import { useMemo } from 'react';

import type { CreatorOrder } from '../../lib/keyapi/creator-order';
import { creatorFigures } from '../../lib/metrics/creator-figures';
import type { Question } from '../../lib/schema/question';
import { text } from '../../lib/text/en';
import { useAutomatic } from '../hooks/use-automatic';
import { usePages } from '../hooks/use-pages';
import { Later } from '../ui/later';
import { CreatorActions } from './creator-actions';
import { CreatorFigureTiles } from './creator-figure-tiles';
import { CreatorHead } from './creator-head';
import { CreatorList } from './creator-list';
import { CreatorMore } from './creator-more';
import { loadedPages } from './creator-pages';
import { CreatorSpread } from './creator-spread';
import { loadsAfter } from './loads-by-itself';
import { NewestOffer } from './newest-offer';
import { heldOf, isOver, troubledPage } from './paged-states';
import { ReportStates, ReportWarnings } from './report-states';
import type { SubjectProps } from './stage';
import { useBadges } from './use-badges';

/** A creator's videos in one order, as many pages as were bought. Mounted anew for each order. */
export function CreatorReport(
  props: Pick<SubjectProps, 'now' | 'overview' | 'stage'> & {
    uniqueId: string;
    question: Question<'influencerVideos'>;
    order: CreatorOrder;
    onOrder: (order: CreatorOrder) => void;
  },
) {
  const { uniqueId, question, order, onOrder, now, overview, stage } = props;
  const paged = usePages(question, stage.surface);
  const { pages } = paged;
  const isNewest = order === 'newest';
  const isFirst = pages.length === 0 && isNewest;
  const awaited = useAutomatic(
    paged.next,
    isFirst && !paged.reading ? loadsAfter('profile', overview, stage) : null,
  );
  const figures = useMemo(() => creatorFigures(loadedPages(pages), isNewest), [pages, isNewest]);
  const hidden = overview?.settings.hidden ?? [];
  // a made-up figure stands nowhere but where it is marked
  const isReal = pages[0]?.report != null && pages[0].report.kind !== 'sample';
  useBadges(figures, isReal && (overview?.settings.badges ?? false), stage);
  const words = {
    ...text.asks.influencerVideos,
    ...(!isNewest && { body: text.creator.loadBody }),
    button: (price: number) => text.creator.load(order, price),
  };
  const states = { words, spending: overview?.spending ?? null, now, stage };
  const first = pages[0];
  const troubled = troubledPage(paged);
  return (
    <>
      <ReportWarnings held={heldOf(paged)} stage={stage} />
      {!first && <ReportStates held={paged.next} {...states} awaited={awaited} />}
      {first?.report && (
        <>
          <CreatorHead {...{ figures, first, now }} ended={isOver(paged)} />
          {!isNewest && (
            <NewestOffer
              uniqueId={uniqueId}
              onNewest={() => onOrder('newest')}
              {...{ now, overview, stage }}
            />
          )}
          <CreatorFigureTiles {...{ figures, isNewest, hidden, now }} />
          {!hidden.includes('trend') && <CreatorSpread {...{ figures, uniqueId, now }} />}
          <Later>
            {!hidden.includes('list') && <CreatorList {...{ figures, paged, uniqueId, now }} />}
            <CreatorMore paged={paged} />
            {troubled && first.report.kind !== 'sample' && (
              <ReportStates held={troubled} {...states} />
            )}
            <CreatorActions {...{ figures, order, uniqueId, paged }} />
          </Later>
        </>
      )}
    </>
  );
}
