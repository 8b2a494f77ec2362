import type { Rank } from '../../lib/schema/ranks';
import { text } from '../../lib/text/en';
import { videoUrl } from '../../lib/tiktok/links';
import { useFormat } from '../hooks/use-format';

import styles from './gone-videos.module.css';

const words = text.popup.trending;

/** Those that stood on the list at the last look and do so no more. */
export function GoneVideos({ ranks }: { ranks: readonly Rank[] }) {
  const format = useFormat();
  if (ranks.length === 0) return null;
  return (
    <details className={styles['gone']}>
      <summary>{words.gone(ranks.length)}</summary>
      <ul className={styles['list']}>
        {ranks.map(({ videoId, rank, title }) => (
          <li key={rank} className={styles['row']}>
            <a
              className={styles['title']}
              href={videoUrl(videoId)}
              target="_blank"
              rel="noreferrer"
              dir="auto"
            >
              {title ?? text.popup.lists.untitled(videoId)}
            </a>
            <span className={styles['rank']}>{words.goneRank(format.exact(rank))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
