import { formatAge } from '@/lib/format/age';
import type { Hint, TabWords } from '@/lib/messaging/protocol';
import { get } from '@/lib/reports/get';
import type { Subject } from '@/lib/schema/subject';
import { metricsText } from '@/lib/text/en/metrics';
import { panelText } from '@/lib/text/en/panel';

const { tab } = panelText;

export const tabWords: TabWords = {
  panel: tab.panel,
  resize: tab.resize,
  updated: tab.updated,
};

const plain: Hint = { lines: [], tone: 'none', title: tab.plainTitle };

/** What the closed tab says of a subject: "free" and the age, or the price. Asking is free. */
export async function hintOf(subject: Subject | null, now = Date.now()): Promise<Hint> {
  if (subject?.kind !== 'video') return plain;
  const { report, price, trouble } = await get({
    endpoint: 'videoTrends',
    params: { video_id: subject.videoId },
  });
  if (report?.kind === 'sample')
    return { lines: [...tab.sample], tone: 'sample', title: tab.sampleTitle };
  if (report) {
    const age = formatAge(now - report.fetchedAt, metricsText.age, undefined);
    return { lines: tab.free(age), tone: 'free', title: tab.freeTitle(age) };
  }
  if (trouble?.code === 'no-key') return plain;
  return { lines: tab.price(price), tone: 'price', title: tab.priceTitle(price) };
}
