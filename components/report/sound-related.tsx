import { text } from '../../lib/text/en';
import { videoUrl } from '../../lib/tiktok/links';
import { uploadedAt } from '../../lib/tiktok/video-id';
import { useFormat } from '../hooks/use-format';
import { Folded } from '../ui/index-bars';

import styles from './sound-report.module.css';

const words = text.sound.related;
const { more, less } = text.sound.fold;

/** Videos that KeyAPI relates to a sound; each opens on TikTok, its date is from its id. */
export function SoundRelated({ videoIds, now }: { videoIds: readonly string[]; now: number }) {
  const format = useFormat();
  return (
    <section className={styles['group']} aria-label={words.title}>
      <h2>{words.title}</h2>
      <Folded label={words.title} most={5} more={more} less={less}>
        {videoIds.map((videoId) => {
          const published = uploadedAt(videoId);
          return (
            <li key={videoId} className={styles['video']}>
              <a href={videoUrl(videoId)} target="_blank" rel="noreferrer">
                {words.open(videoId)}
              </a>
              <span>
                {published === null ? words.undated : words.published(format.day(published, now))}
              </span>
            </li>
          );
        })}
      </Folded>
    </section>
  );
}
