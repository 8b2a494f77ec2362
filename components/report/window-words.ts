import type { DailyWindow } from '../../lib/metrics/daily-window';
import { utcDay } from '../../lib/metrics/utc-day';
import { text } from '../../lib/text/en';

/** What the days of a chart are: the first after publication, or the last; never "last" without being recent. */
export function windowWords(window: DailyWindow, uploadedAt: number | null): string {
  const words = text.panel.video;
  const days = window.points.length;
  const partial = window.points.filter((point) => point.partial && point.value !== null).length;
  const first = uploadedAt !== null && utcDay(uploadedAt) === window.first;
  const which = first ? words.firstDays(days) : window.recent ? words.recent(days) : null;
  return [which, partial > 0 ? words.partial(partial) : null].filter(Boolean).join(' · ');
}
