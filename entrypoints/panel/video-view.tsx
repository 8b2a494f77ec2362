import { useHolding } from '@/components/hooks/use-holding';
import { useOverview } from '@/components/hooks/use-overview';
import { AskCard, LoadingCard } from '@/components/report/ask-card';
import { EmptyNotice } from '@/components/report/empty-notice';
import { FaultNotice } from '@/components/report/fault-notice';
import { FreshnessChip } from '@/components/report/freshness-chip';
import { Identity } from '@/components/report/identity';
import { PageTotals } from '@/components/report/page-totals';
import { SampleNotice } from '@/components/report/sample-notice';
import { TroubleActions } from '@/components/report/trouble-actions';
import { TroubleNotice } from '@/components/report/trouble-notice';
import { VideoActions } from '@/components/report/video-actions';
import { VideoReport } from '@/components/report/video-report';
import { call } from '@/lib/messaging/call';
import type { PageFacts } from '@/lib/schema/page-facts';
import type { Subject } from '@/lib/schema/subject';

import { askPage } from './scene';

const openOptions = () => void call('openOptions', undefined).catch(() => {});
const showSample = (sample: boolean) => void call('changeSettings', { sample }).catch(() => {});

/** One video. Mounted anew for each, so that nothing of another can stand in it. */
export function VideoView(props: {
  subject: Extract<Subject, { kind: 'video' }>;
  facts: PageFacts | null;
  now: number;
}) {
  const { subject, facts, now } = props;
  const { holding, fault, loading, buy, look } = useHolding(
    { endpoint: 'videoTrends', params: { video_id: subject.videoId } },
    'panel',
  );
  const { overview } = useOverview();
  const report = holding?.report ?? null;
  const sample = report?.kind === 'sample';
  const price = holding?.price ?? 0;
  const trouble = holding?.trouble ?? null;
  const load = () => buy(price, report?.fetchedAt ?? 0);
  const actions = trouble && (
    <TroubleActions
      trouble={trouble}
      price={price}
      onBuy={load}
      onLook={look}
      onOptions={openOptions}
      onSample={() => showSample(true)}
    />
  );

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
      {fault && (
        <FaultNotice fault={fault} onReload={() => askPage({ ask: 'reload' })} onLook={look} />
      )}
      {sample && <SampleNotice onKey={openOptions} onEnd={() => showSample(false)} />}
      {report && <VideoReport report={report} videoId={subject.videoId} now={now} />}
      {!report && facts && <PageTotals facts={facts} />}
      {loading && !report && <LoadingCard price={price} />}
      {!loading && !sample && trouble && (
        <TroubleNotice trouble={trouble} price={price} actions={actions} />
      )}
      {!loading && !trouble && holding?.empty && (
        <EmptyNotice empty={holding.empty} price={price} now={now} onBuy={load} />
      )}
      {!loading && !trouble && holding && !report && !holding.empty && (
        <AskCard price={price} spending={overview?.spending ?? null} onBuy={load} />
      )}
      {report && !sample && holding && (
        <VideoActions
          report={report}
          videoId={subject.videoId}
          facts={facts}
          price={price}
          stale={holding.stale}
          loading={loading}
          onRefresh={trouble ? null : load}
        />
      )}
    </>
  );
}
