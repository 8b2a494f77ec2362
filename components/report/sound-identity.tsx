import type { ReactNode } from 'react';

import { formatLength } from '../../lib/format/length';
import type { MusicDetail } from '../../lib/schema/music-detail';
import { text } from '../../lib/text/en';
import { musicUrl } from '../../lib/tiktok/links';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link-button';
import { Cover } from './cover';

import styles from './sound-identity.module.css';

const words = text.sound.identity;

/** Which sound the panel speaks of: its number at once and free, the rest once an answer is held. */
export function SoundIdentity(props: {
  clipId: string;
  detail: MusicDetail | null;
  chip: ReactNode;
  now: number;
  /** Whether this surface stands beside another page than the sound's own. */
  elsewhere: boolean;
}) {
  const { clipId, detail, chip, now, elsewhere } = props;
  const { title = null, author = null, duration = null, coverUrl = null } = detail ?? {};
  return (
    <header className={styles['identity']}>
      <Cover url={coverUrl} now={now} size="large" />
      <div className={styles['words']}>
        <div className={styles['row']}>
          <span className={styles['kind']}>{text.panel.identity.music}</span>
          {chip}
        </div>
        <h1 className={styles['title']} dir="auto" {...(title && { title })}>
          {title ?? text.panel.identity.soundNumber(clipId)}
        </h1>
        {author && (
          <p className={styles['author']} title={author}>
            <bdi>{words.by(author)}</bdi>
          </p>
        )}
        <p className={styles['line']}>
          {duration !== null && duration >= 0 && (
            <span className={styles['fact']}>
              <Icon name="music" small />
              {words.length(formatLength(duration))}
            </span>
          )}
          {title && <span className={styles['fact']}>{words.number(clipId)}</span>}
        </p>
        {elsewhere && <LinkButton href={musicUrl(clipId)}>{words.open}</LinkButton>}
      </div>
    </header>
  );
}
