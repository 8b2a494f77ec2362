import { useMemo } from 'react';

import { soundFigures } from '../../lib/metrics/sound-figures';
import type { AskedSound } from '../../lib/schema/music-detail';
import type { Report } from '../../lib/schema/report';
import type { Settings } from '../../lib/schema/settings';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { Later } from '../ui/later';
import { SoundAudience } from './sound-audience';
import { SoundFacts } from './sound-facts';
import { SoundRelated } from './sound-related';
import { SoundTiles } from './sound-tiles';
import { SoundTrend } from './sound-trend';
import { soundHeadline } from './sound-words';

import styles from './sound-report.module.css';

const { rule } = text.sound;

/** Everything that one answer on a sound says, and what follows from it. */
export function SoundReport(props: {
  report: Report<'musicDetail'>;
  asked: AskedSound;
  settings: Pick<Settings, 'region' | 'hidden'>;
  now: number;
}) {
  const { report, asked, settings, now } = props;
  const { data, fetchedAt, dropped } = report;
  const format = useFormat();
  const figures = useMemo(() => soundFigures(data, fetchedAt), [data, fetchedAt]);
  const isShown = (section: Settings['hidden'][number]) => !settings.hidden.includes(section);
  return (
    <>
      <div className={styles['headline']}>
        <p>{soundHeadline(figures, now, format)}</p>
        <details className={styles['rule']}>
          <summary>{rule.title}</summary>
          <ul>
            {rule.body.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      </div>
      {isShown('trend') && <SoundTrend figures={figures} now={now} />}
      {dropped > 0 && <p className={styles['dropped']}>{text.panel.video.dropped(dropped)}</p>}
      {isShown('figures') && <SoundTiles figures={figures} now={now} />}
      <SoundFacts detail={data} region={asked.region} />
      <Later>
        {isShown('audience') && <SoundAudience audience={data} market={settings.region} />}
        {data.relatedVideoIds.length > 0 && (
          <SoundRelated videoIds={data.relatedVideoIds} now={now} />
        )}
      </Later>
    </>
  );
}
