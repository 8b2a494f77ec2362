import { useCallback, useState } from 'react';

import { questionKey } from '../../lib/keyapi/question-key';
import { call } from '../../lib/messaging/call';
import type { MusicDetail } from '../../lib/schema/music-detail';
import type { Report } from '../../lib/schema/report';
import { FreshnessChip } from './freshness-chip';
import { SoundAnswer } from './sound-answer';
import { SoundControls, type SoundPeriod } from './sound-controls';
import { SoundIdentity } from './sound-identity';
import { standsBeside, type SubjectProps } from './stage';

/** One sound. Mounted anew for each, so that nothing of another can stand in it. */
export function MusicView({ subject, now, overview, stage }: SubjectProps<'music'>) {
  const [looked, setLooked] = useState<{ region?: string; period?: SoundPeriod }>({});
  const { shown, detail, show } = useShownSound();
  const settings = overview?.settings;

  const choosePeriod = (period: SoundPeriod) => {
    setLooked((before) => ({ ...before, period }));
    // where it is not kept, it holds for as long as this sound is looked at
    void call('changeSettings', { soundPeriod: period }).catch(() => {});
  };
  const region = looked.region ?? settings?.region;
  const period = looked.period ?? settings?.soundPeriod;
  const asked = region && period && { clip_id: subject.clipId, region, period };
  return (
    <>
      <SoundIdentity
        clipId={subject.clipId}
        detail={detail}
        chip={shown && <FreshnessChip report={shown.report} stale={shown.stale} now={now} />}
        now={now}
        elsewhere={!standsBeside(stage)}
      />
      {asked && overview && (
        <>
          <SoundControls
            region={asked.region}
            period={asked.period}
            onRegion={(chosen) => setLooked((before) => ({ ...before, region: chosen }))}
            onPeriod={choosePeriod}
          />
          <SoundAnswer
            key={questionKey({ endpoint: 'musicDetail', params: asked })}
            asked={asked}
            isFirst={looked.region === undefined && looked.period === undefined}
            overview={overview}
            now={now}
            stage={stage}
            onReport={show}
            onPeriod={choosePeriod}
          />
        </>
      )}
    </>
  );
}

/**
 * What the answer below holds, for the identity above it. Title and author stay while another region or period of
 * the same sound is looked at; what was made up goes with its answer.
 */
function useShownSound() {
  const [shown, setShown] = useState<{ report: Report<'musicDetail'>; stale: boolean } | null>(
    null,
  );
  const [known, setKnown] = useState<MusicDetail | null>(null);
  const show = useCallback((report: Report<'musicDetail'> | null, stale: boolean) => {
    setShown(report && { report, stale });
    if (report && report.kind !== 'sample') setKnown(report.data);
  }, []);
  return { shown, detail: shown?.report.data ?? known, show };
}
