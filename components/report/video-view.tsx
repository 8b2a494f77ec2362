import { useEffect } from 'react';

import { trendOf } from '../../lib/keyapi/question-of';
import { Subject } from '../../lib/schema/subject';
import { text } from '../../lib/text/en';
import { useAutomatic } from '../hooks/use-automatic';
import { useHolding } from '../hooks/use-holding';
import { useIsSeen } from '../hooks/use-is-seen';
import { CreatorOfVideo } from './creator-of-video';
import { FreshnessChip } from './freshness-chip';
import { Identity } from './identity';
import { loadsAfter } from './loads-by-itself';
import { PageTotals } from './page-totals';
import { ReportStates, ReportWarnings } from './report-states';
import { SoundLink } from './sound-link';
import type { SubjectProps } from './stage';
import { trendPart } from './trend-part';
import { VideoActions } from './video-actions';
import { VideoReport } from './video-report';

/** One video. Mounted anew for each, so that nothing of another can stand in it. */
export function VideoView({ subject, facts, now, overview, stage }: SubjectProps<'video'>) {
  const held = useHolding(trendOf(subject.videoId), stage.surface);
  const awaited = useAutomatic(held, loadsAfter('video', overview, stage));
  const { holding, loading, buy } = held;
  useEffect(() => {
    // comes while the answer does, and not for somebody who only looks at the price
    if (loading) void trendPart.load().catch(() => {});
  }, [loading]);
  const isSeen = useIsSeen();
  const report = holding?.report ?? null;
  const hidden = overview?.settings.hidden ?? [];
  const known = facts?.kind === 'video' ? facts : null;
  // the address may bear any handle before the id; the page knows whose video it is
  const uniqueId = handleOf(known?.uniqueId) ?? handleOf(subject.uniqueId);
  return (
    <>
      <Identity
        subject={subject}
        facts={facts}
        now={now}
        chip={
          report && holding && <FreshnessChip report={report} stale={holding.stale} now={now} />
        }
      />
      <ReportWarnings held={held} stage={stage} />
      {report && (
        <VideoReport
          report={report}
          videoId={subject.videoId}
          now={now}
          hidden={hidden}
          whole={isSeen}
        />
      )}
      {!report && facts && !hidden.includes('totals') && <PageTotals facts={facts} />}
      <ReportStates
        held={held}
        words={text.asks.videoTrends}
        awaited={awaited}
        spending={overview?.spending ?? null}
        now={now}
        stage={stage}
      />
      {isSeen && (
        <>
          {uniqueId !== null && holding && !hidden.includes('creator') && (
            <CreatorOfVideo
              key={uniqueId.toLowerCase()}
              videoId={subject.videoId}
              views={report?.data.totals.views ?? known?.views ?? null}
              said={holding.trouble?.code ?? null}
              {...{ uniqueId, now, overview, stage }}
            />
          )}
          {known?.clipId && overview && (
            <SoundLink key={known.clipId} clipId={known.clipId} {...{ now, overview, stage }} />
          )}
          {report && report.kind !== 'sample' && holding && (
            <VideoActions
              report={report}
              videoId={subject.videoId}
              facts={facts}
              price={holding.price}
              stale={holding.stale}
              loading={loading}
              onRefresh={holding.trouble ? null : () => buy(holding.price, report.fetchedAt)}
            />
          )}
        </>
      )}
    </>
  );
}

/** A handle that can be asked about; null for anything else. */
function handleOf(uniqueId: string | null | undefined): string | null {
  const subject = Subject.safeParse({ kind: 'profile', uniqueId });
  return subject.success && subject.data.kind === 'profile' ? subject.data.uniqueId : null;
}
