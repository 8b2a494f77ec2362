import { useLayoutEffect } from 'react';

import type { Overview } from '../../lib/messaging/protocol';
import type { AskedSound } from '../../lib/schema/music-detail';
import type { Report } from '../../lib/schema/report';
import { text } from '../../lib/text/en';
import { useAutomatic } from '../hooks/use-automatic';
import { useFormat } from '../hooks/use-format';
import { useHolding } from '../hooks/use-holding';
import { Button } from '../ui/button';
import { loadsAfter } from './loads-by-itself';
import { ReportStates, ReportWarnings } from './report-states';
import { SoundActions } from './sound-actions';
import { type SoundPeriod, soundPeriods } from './sound-controls';
import { SoundReport } from './sound-report';
import type { Stage } from './stage';

import styles from './sound-report.module.css';

const words = text.sound.controls;

/** The answer for one region and period, or its offer. Mounted anew for each, so that nothing of another can stand in it. */
export function SoundAnswer(props: {
  asked: AskedSound;
  /** This is what the page is about, not another region or period that somebody looks at. */
  isFirst: boolean;
  overview: Overview;
  now: number;
  stage: Stage;
  /** Told which report stands here and whether it is old; null as long as there is none. */
  onReport: (report: Report<'musicDetail'> | null, stale: boolean) => void;
  onPeriod: (period: SoundPeriod) => void;
}) {
  const { asked, isFirst, overview, now, stage, onReport, onPeriod } = props;
  const held = useHolding({ endpoint: 'musicDetail', params: asked }, stage.surface);
  const awaited = useAutomatic(held, isFirst ? loadsAfter('music', overview, stage) : null);
  const { holding, loading, buy } = held;
  const report = holding?.report ?? null;
  const stale = holding?.stale ?? false;
  const place = usePlace(asked);
  useLayoutEffect(() => onReport(report, stale), [report, stale, onReport]);
  return (
    <>
      <ReportWarnings held={held} stage={stage} />
      {report && (
        <SoundReport report={report} asked={asked} settings={overview.settings} now={now} />
      )}
      <ReportStates
        held={held}
        words={{ ...text.asks.musicDetail, ...place }}
        awaited={awaited}
        spending={overview.spending}
        now={now}
        stage={stage}
      />
      {holding?.empty && !report && !loading && (
        <p className={styles['elsewhere']}>
          {words.elsewhere}
          {soundPeriods
            .filter((period) => period !== asked.period)
            .map((period) => (
              <Button key={period} size="small" onClick={() => onPeriod(period)}>
                {words.days(period)}
              </Button>
            ))}
        </p>
      )}
      {report && holding && (
        <SoundActions
          {...{ report, asked, stale, loading, now }}
          price={holding.price}
          onRefresh={holding.trouble ? null : () => buy(holding.price, report.fetchedAt)}
        />
      )}
    </>
  );
}

/** The words that name for where and how long is asked. */
function usePlace({ region, period }: AskedSound) {
  const name = useFormat().regionName(region) ?? region;
  const { emptyBody } = text.asks.musicDetail;
  return {
    body: text.sound.askBody(name, period),
    emptyBody: (age: string, price: number) =>
      `${text.sound.emptyPlace(name, period)} ${emptyBody(age, price)}`,
  };
}
