import type { ReactNode } from 'react';

import { cleanWording } from '../../lib/keyapi/wording';
import type { PageFacts } from '../../lib/schema/page-facts';
import type { Subject } from '../../lib/schema/subject';
import { text } from '../../lib/text/en';
import { profileUrl } from '../../lib/tiktok/links';
import { uploadedAt } from '../../lib/tiktok/video-id';
import { useFormat } from '../hooks/use-format';
import { Icon } from '../ui/icon';

import styles from './identity.module.css';

const words = text.panel.identity;

/** Who and what the panel speaks of: from the address, the id and the page, so it is there at once and free. */
export function Identity(props: {
  subject: Subject;
  facts: PageFacts | null;
  chip?: ReactNode;
  now: number;
}) {
  const { subject, facts, chip, now } = props;
  const handle = handleOf(subject, facts);
  return (
    <header className={styles['identity']}>
      <div className={styles['row']}>
        <span className={styles['kind']}>{words[subject.kind]}</span>
        {handle && (
          <a
            className={styles['handle']}
            href={profileUrl(handle)}
            target="_blank"
            rel="noreferrer"
          >
            {words.byHandle(handle)}
          </a>
        )}
        <span className={styles['gap']} />
        {chip}
      </div>
      <h1 className={styles['title']} dir="auto">
        {titleOf(subject, facts)}
      </h1>
      {subject.kind === 'video' && (
        <VideoLine videoId={subject.videoId} sound={soundOf(facts)} now={now} />
      )}
    </header>
  );
}

function VideoLine(props: { videoId: string; sound: string | null; now: number }) {
  const { videoId, sound, now } = props;
  const format = useFormat();
  const published = uploadedAt(videoId);
  return (
    <p className={styles['line']}>
      {published !== null && (
        <span className={styles['fact']} title={words.publishedTitle}>
          <Icon name="calendar" small />
          {words.published(format.day(published, now))}
        </span>
      )}
      {sound && (
        <span className={styles['fact']} title={words.sound(sound)}>
          <Icon name="music" small />
          <bdi className={styles['sound']}>{sound}</bdi>
        </span>
      )}
    </p>
  );
}

function handleOf(subject: Subject, facts: PageFacts | null): string | null {
  const written = facts?.uniqueId ?? (subject.kind === 'music' ? null : (subject.uniqueId ?? null));
  return cleanWording(written, 64);
}

function titleOf(subject: Subject, facts: PageFacts | null): string {
  if (subject.kind === 'music') return words.soundNumber(subject.clipId);
  const written = facts?.kind === 'video' ? facts.caption : (facts?.nickname ?? null);
  const clean = cleanWording(written, 4000);
  if (clean) return clean;
  return subject.kind === 'profile'
    ? words.byHandle(subject.uniqueId)
    : words.videoNumber(subject.videoId);
}

const soundOf = (facts: PageFacts | null): string | null =>
  facts?.kind === 'video' ? cleanWording(facts.soundTitle, 200) : null;
