import { useEffect, useEffectEvent } from 'react';

import { usePages } from '@/components/hooks/use-pages';
import { LibraryRow } from '@/components/report/library-row';
import { pagesOfOneLook } from '@/components/trending/one-look';
import { type ListProps, PagedList } from '@/components/trending/paged-list';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { LibraryVideo } from '@/lib/schema/library-video';
import type { Question } from '@/lib/schema/question';
import type { Subject } from '@/lib/schema/subject';
import { text } from '@/lib/text/en';

import styles from './library.module.css';

/** Rows on a page: the most that KeyAPI gives for the price. */
const size = 10;

/** The library's answer to one question. Give it a `key` of the question; `onHeld` hears of a real first page. */
export function LibraryList(
  props: ListProps & {
    question: Question<'videoList'>;
    onHeld: () => void;
    onSubject: (subject: Subject) => void;
  },
) {
  const { question, onHeld, onSubject, ...rest } = props;
  const paged = usePages(question, rest.stage.surface);
  const shown = pagesOfOneLook(paged.pages);
  const first = paged.pages[0]?.report;
  const isHeld = first ? first.kind !== 'sample' : false;
  const tellHeld = useEffectEvent(onHeld);
  useEffect(() => {
    if (isHeld) tellHeld();
  }, [isHeld]);
  const rows = paged.pages.slice(0, shown).flatMap(({ report }) => report?.data.rows ?? []);
  // a video may stand on two pages of a list that has moved meanwhile
  const videos = new Map(rows.map((video) => [video.videoId, video]));
  return (
    <PagedList {...rest} {...{ paged, shown, size }} words={text.asks.videoList}>
      <ol className={styles['list']} aria-label={text.popup.library.list}>
        {[...videos.values()].map((video) => (
          <Row key={video.videoId} video={video} now={rest.now} onSubject={onSubject} />
        ))}
      </ol>
    </PagedList>
  );
}

function Row(props: { video: LibraryVideo; now: number; onSubject: (subject: Subject) => void }) {
  const { video, now, onSubject } = props;
  const { videoId, uniqueId, caption } = video;
  const label = text.popup.lists.report(caption ?? text.popup.lists.untitled(videoId));
  return (
    <li className={styles['row']}>
      <LibraryRow video={video} now={now} showCreator />
      <Button
        look="quiet"
        size="small"
        title={label}
        aria-label={label}
        onClick={() => onSubject({ kind: 'video', videoId, ...(uniqueId && { uniqueId }) })}
      >
        <Icon name="trend" />
      </Button>
    </li>
  );
}
