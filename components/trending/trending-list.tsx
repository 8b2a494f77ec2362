import { goneSince, rankChanges } from '../../lib/metrics/rank-change';
import type { Question } from '../../lib/schema/question';
import type { TrendingChoice } from '../../lib/schema/ranks';
import type { Subject } from '../../lib/schema/subject';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { useGradual } from '../hooks/use-gradual';
import { usePages } from '../hooks/use-pages';
import { GoneNotice } from './gone-notice';
import { GoneVideos } from './gone-videos';
import { pagesOfOneLook } from './one-look';
import { type ListProps, PagedList } from './paged-list';
import { TrendingRow } from './trending-row';
import { useLastLook } from './use-last-look';

import styles from './paged-list.module.css';

const words = text.popup.trending;

/** As many rows as a popup shows at first; the others follow, out of sight. */
const rowsAtOnce = 8;

/** Rows on a page: the most that KeyAPI gives for the price. */
const size = 20;

export const trendingQuestion = (choice: TrendingChoice): Question<'trendingVideos'> => ({
  endpoint: 'trendingVideos',
  params: { ...choice, page: 1, limit: size },
});

/** A list of trending videos with what has changed since the last look at it. Give it a `key` of the choice. */
export function TrendingList(
  props: ListProps & {
    choice: TrendingChoice;
    onSubject: (subject: Subject) => void;
    onLibrary: () => void;
  },
) {
  const { choice, onSubject, onLibrary, ...rest } = props;
  const paged = usePages(trendingQuestion(choice), rest.stage.surface);
  const { pages, next } = paged;
  const first = pages[0]?.report ?? null;
  const shown = pagesOfOneLook(pages);
  const last = useLastLook(choice, first && first.kind !== 'sample' ? first.fetchedAt : null);
  const places = pages.slice(0, shown).flatMap(({ report }, page) =>
    (report?.data.rows ?? []).map((video, index) => ({
      video,
      videoId: video.videoId,
      rank: page * size + index + 1,
    })),
  );
  const changes = rankChanges(places, last);
  const drawn = rowsAtOnce * useGradual(Math.ceil(places.length / rowsAtOnce));
  const empty = pages[0]?.empty ?? next.holding?.empty;
  const gone = empty?.reason === 'upstream-gone' ? empty : null;
  return (
    <PagedList
      {...rest}
      {...{ paged, shown, size }}
      words={text.asks.trendingVideos}
      closed={gone && <GoneNotice at={gone.at} onLibrary={onLibrary} />}
    >
      {first && first.kind !== 'sample' && <Since at={last?.at ?? null} />}
      <ol className={styles['list']} aria-label={words.list}>
        {places.slice(0, drawn).map(({ video, rank }, index) => (
          <TrendingRow
            key={rank}
            {...{ video, rank, onSubject }}
            change={changes[index] ?? null}
            now={rest.now}
          />
        ))}
      </ol>
      <GoneVideos ranks={goneSince(places, last)} />
    </PagedList>
  );
}

function Since({ at }: { at: number | null }) {
  const format = useFormat();
  return (
    <p className={styles['quiet']}>
      {at === null ? words.firstLook : words.since(format.fullDate(at))}
    </p>
  );
}
